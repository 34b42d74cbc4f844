// Is an entry written as it was hashed, and does what it hides fit?
import type { BundleLeaf, Openings } from "./bundle";
import { bytesOfBase64, hexOf, Malformed } from "./bytes";
import { isCanonical, type Json } from "./canonical";
import { commitmentOf } from "./commitment";
import type { Hashing } from "./crypto";
import { Flaw, type Happened, type Place } from "./flaw";

type Hash = (entry: { seq: string; at: string; body: string }) => Uint8Array;

/** Checks an entry by itself: its hash, its canonical form, its openings. Throws a `Flaw`. */
export function readEntry(
  hashing: Hashing,
  place: Place,
  leaf: BundleLeaf,
  hash: Hash,
): { entry: Happened; hash: Uint8Array } {
  const own = hash(leaf);
  if (hexOf(own) !== leaf.hash)
    throw new Flaw(place, "It was altered: its hash isn't that of its number, time and body.");
  const { a, d, o, s } = bodyOf(place, leaf.body);
  const entry = { place, at: leaf.at, event: a, object: o, subject: s ?? null, d: d ?? {} };
  return { entry: { ...entry, open: opened(hashing, place, entry.d, leaf.open) }, hash: own };
}

/** What the openings of one thing say, by label, each checked against its commitment. Throws a `Flaw`. */
export function opened(
  hashing: Hashing,
  place: Place | null,
  commitments: { readonly [label: string]: unknown },
  open: Openings | undefined,
): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [label, { salt, value }] of Object.entries(open ?? {})) {
    if (commitments[label] !== committed(hashing, place, label, salt, value))
      throw new Flaw(place, `The ${label} that the file shows isn't the one that it commits to.`);
    values[label] = canonical(place, value, `The ${label} that the file shows`);
  }
  return values;
}

function committed(hashing: Hashing, place: Place | null, label: string, salt: string, value: string): string {
  try {
    return commitmentOf(hashing, label, bytesOfBase64(salt), value);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new Flaw(place, `The salt of its ${label} can't be read.`);
  }
}

function bodyOf(place: Place, text: string): { a: string; d?: Record<string, Json>; o: string; s?: string } {
  const body = canonical(place, text, "Its body");
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  const { a, d = {}, o, s = "" } = (isObject ? body : {}) as Record<string, Json>;
  if (typeof a !== "string" || typeof o !== "string" || typeof s !== "string" || typeof d !== "object" || d === null)
    throw new Flaw(place, "Its body doesn't say what happened.");
  return body as { a: string; d?: Record<string, Json>; o: string; s?: string };
}

function canonical(place: Place | null, text: string, what: string): Json {
  try {
    const value: Json = JSON.parse(text);
    if (isCanonical(value, text)) return value;
  } catch {
    throw new Flaw(place, `${what} isn't JSON.`);
  }
  throw new Flaw(place, `${what} isn't in canonical form.`);
}
