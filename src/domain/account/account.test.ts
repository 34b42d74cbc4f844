// What is taken as a password, and how is someone called of whom only an address is known?
import { expect, it } from "vitest";
import { nameFrom, password } from "./account";

it("takes 8 to 128 characters, whole, the same from every keyboard", () => {
  expect(password.safeParse("1234567").success).toBe(false);
  expect(password.safeParse("x".repeat(129)).success).toBe(false);
  expect(password.parse("x".repeat(128))).toHaveLength(128);
  expect(password.parse("  spaces  ")).toBe("  spaces  ");
  expect(password.parse("pässwort")).toBe(password.parse("pa\u0308sswort"));
});

it.each([
  ["ana.kim@example.org", "ana kim"],
  ["b_o+x@example.org", "b o x"],
  ["", "Someone"],
  ["...@example.org", "Someone"],
])("%s", (email, name) => expect(nameFrom(email)).toBe(name));
