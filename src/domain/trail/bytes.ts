// How do bytes become text and back, without a platform's help?

/** Something isn't written as its format says; the message says what, as a plain sentence. */
export class Malformed extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "Malformed";
  }
}

const encoder = new TextEncoder();
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NONE = 255;
const SIXES = new Uint8Array(128).fill(NONE);
for (const [six, sign] of [...ALPHABET].entries()) SIXES[sign.charCodeAt(0)] = six;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The bytes of all parts, one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two are the same bytes. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Lower-case hex. */
export function hexOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at++) text += HEX[bytes[at] ?? 0];
  return text;
}

/** The bytes of lower-case hex. Throws Malformed for anything else. */
export function bytesOfHex(text: string): Uint8Array {
  if (text.length % 2 > 0 || !/^[0-9a-f]*$/.test(text)) throw new Malformed(`“${excerpt(text)}” isn't lower-case hex.`);
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

/** Base 64 of RFC 4648 §4, with padding. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET.charAt(three >> 18) + ALPHABET.charAt((three >> 12) & 63);
    text += (left > 1 ? ALPHABET.charAt((three >> 6) & 63) : "=") + (left > 2 ? ALPHABET.charAt(three & 63) : "=");
  }
  return text;
}

/** The bytes of base 64, which must be exactly what `base64Of` writes: no blanks, full padding, no stray bits. Throws Malformed. */
export function bytesOfBase64(text: string): Uint8Array {
  const bad = () => new Malformed(`“${excerpt(text)}” isn't base 64.`);
  if (text.length % 4 > 0) throw bad();
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const signs = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let [bits, held, at] = [0, 0, 0];
  for (let n = 0; n < signs; n++) {
    const six = SIXES[text.charCodeAt(n)] ?? NONE;
    if (six === NONE) throw bad();
    bits = ((bits << 6) | six) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  if ((bits & ((1 << held) - 1)) !== 0) throw bad();
  return bytes;
}

/** The 16 bytes of a UUID in its usual lower-case writing. Throws Malformed for anything else. */
export function bytesOfUuid(id: string): Uint8Array {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Malformed(`“${excerpt(id)}” isn't a UUID.`);
  return bytesOfHex(id.replaceAll("-", ""));
}

/** A whole number from 0 on in ASCII decimals, without leading zeros. Throws Malformed for anything else and beyond 2⁵³−1. */
export function wholeOf(text: string): number {
  const number = /^(0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new Malformed(`“${excerpt(text)}” isn't a whole number.`);
  return number;
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
