// What does an account consist of?
import { z } from "zod";
import { emailAddress, line } from "../text";

/** A password: 8 to 128 characters, kept whole, in NFKC, so that it is the same from every keyboard. */
export const password = z
  .string()
  .min(8, "Use at least 8 characters.")
  .max(128, "Use at most 128 characters.")
  .transform((text) => text.normalize("NFKC"));

export const personName = line(60, "Write your name, as the team knows you.");

/** What an account is opened with. */
export const registration = { name: personName, email: emailAddress, password };

/** A name for someone of whom only the address is known: what stands before the @. */
export function nameFrom(email: string): string {
  const local = email.split("@", 1)[0] ?? "";
  const spaced = local.replace(/[._+-]+/g, " ").trim();
  return spaced.slice(0, 60) || "Someone";
}
