// By whose key is a file signed, and is that the one that is known?
import { Malformed } from "./bytes";
import type { Hashing } from "./crypto";
import { isSameKey, parseVerifierKey, type VerifierKey } from "./note";

/** The key by which a file was checked; `isKnown`: it is the one that the reader brought along. */
export interface SignedBy {
  name: string;
  id: string;
  text: string;
  isKnown: boolean;
}

/** The key that a file names, which must be the `known` one if there is one. Throws Malformed with a sentence. */
export function keyNamed(hashing: Hashing, text: string, known: string | null): { key: VerifierKey; by: SignedBy } {
  const key = parseVerifierKey(hashing, text);
  const house = known ? parseVerifierKey(hashing, known) : null;
  if (house && !isSameKey(house, key))
    throw new Malformed(
      `The file is signed by ${key.name}+${key.id}; the key to check against is ${house.name}+${house.id}.`,
    );
  return { key, by: { name: key.name, id: key.id, text, isKnown: house !== null } };
}
