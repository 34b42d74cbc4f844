// By which few letters does someone get into a meeting?
import { refuse } from "../refusal";

/** Without those that are taken for another when read aloud or off a wall: 0 and O, 1, I and L, Z (for 2), 5 and S, 8 and B, U and V. */
export const CODE_ALPHABET = "ACDEFGHJKMNPQRTWXY234679";
export const CODE_LENGTH = 6;

/** A code from random bytes (24 are always enough in practice): each letter as likely as any other. Refuses too few bytes by an error. */
export function codeFrom(bytes: Uint8Array): string {
  const n = CODE_ALPHABET.length;
  const fair = [...bytes].filter((byte) => byte < 256 - (256 % n)).slice(0, CODE_LENGTH);
  if (fair.length < CODE_LENGTH) throw new Error("Too few bytes for a code.");
  return fair.map((byte) => CODE_ALPHABET[byte % n]).join("");
}

/** A code as it is typed (“kq7-m2p”, blanks anywhere) in its one form. Refuses `session.code-unknown` for what can be none. */
export function codeIn(typed: string): string {
  const code = typed.toUpperCase().replace(/[\s-]/g, "");
  const isCode = code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter));
  return isCode ? code : refuse("session.code-unknown", {}, "code");
}

/** “KQ7-M2P”: how a code is shown. */
export function codeShown(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}
