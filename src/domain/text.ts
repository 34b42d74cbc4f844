// What may a person write, and what is kept of it?
import { z } from "zod";

const LONE_SURROGATE = /\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const CONTROL_BUT_BREAKS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const clean = (max: number, forbidden: RegExp) =>
  z
    .string()
    .max(max * 2, `Keep it under ${max.toLocaleString("en")} characters.`)
    .refine((text) => !LONE_SURROGATE.test(text) && !forbidden.test(text), "Remove the invisible control characters.")
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => text.length <= max, `Keep it under ${max.toLocaleString("en")} characters.`);

/** One line of text, 1 to `max` characters after trimming, in NFC, without control characters. */
export const line = (max: number, missing = "Write something here.") =>
  clean(max, CONTROL).refine((text) => text.length > 0, missing);

/** One line that may stay empty. */
export const optionalLine = (max: number) => clean(max, CONTROL);

/** Several lines (Markdown), 0 to `max` characters; line breaks become \n. */
export const prose = (max: number) => clean(max, CONTROL_BUT_BREAKS).transform((text) => text.replace(/\r\n?/g, "\n"));

/** Several lines, at least one character. */
export const requiredProse = (max: number, missing = "Write something here.") =>
  prose(max).refine((text) => text.length > 0, missing);

/** A day as YYYY-MM-DD. */
export const day = z.iso.date("Choose a day.");

/** A team's short name in addresses: 2 to 40 of a-z, 0-9 and single dashes. */
export const slug = z
  .string()
  .min(2, "Use at least two characters.")
  .max(40, "Keep it under 40 characters.")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use small letters, digits and single dashes.");

/** An e-mail address, in small letters: the one parser for sign-in, invitation and reset. */
export const emailAddress = z
  .string()
  .max(254, "That is too long for an e-mail address.")
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email("Write an e-mail address, such as ana@example.org."));

export const id = z.uuid();
