// How does an entry carry the proof that it is in the log? The format of C2SP (c2sp.org/tlog-proof), version 1.
import { base64Of, bytesOfBase64, Malformed, wholeOf } from "./bytes";
import { type Checkpoint, parseCheckpoint } from "./checkpoint";
import type { Crypto } from "./crypto";
import { checkInclusion } from "./log";
import { checkNote, parseNote, type VerifierKey } from "./note";

/** The entry's number, the hashes from its sibling up, and the signed checkpoint they lead to; `extra` is vouched for by nothing. */
export type TlogProof = { extra?: Uint8Array; index: number; path: Uint8Array[]; checkpoint: string };

const FIRST_LINE = "c2sp.org/tlog-proof@v1";

/** The proof as text; the checkpoint's note comes verbatim at the end. */
export function tlogProofText({ extra, index, path, checkpoint }: TlogProof): string {
  const lines = [
    FIRST_LINE,
    ...(extra ? [`extra ${base64Of(extra)}`] : []),
    `index ${index}`,
    ...path.map(base64Of),
    "",
    checkpoint,
  ];
  return lines.join("\n");
}

/** Reads a proof. Throws Malformed. */
export function parseTlogProof(text: string): TlogProof {
  const blank = text.indexOf("\n\n");
  if (blank < 0) throw new Malformed("The proof has no checkpoint below a blank line.");
  const [first, ...lines] = text.slice(0, blank).split("\n");
  if (first !== FIRST_LINE) throw new Malformed(`A proof begins with ${FIRST_LINE}.`);
  const extra = lines[0]?.startsWith("extra ") ? bytesOfBase64(lines.shift()?.slice(6) ?? "") : undefined;
  const index = lines.shift() ?? "";
  if (!index.startsWith("index ")) throw new Malformed("The proof doesn't say which entry it is for.");
  const path = lines.map(bytesOfBase64);
  if (path.length > 53 || path.some(({ length }) => length !== 32))
    throw new Malformed("The proof holds a line that isn't a hash.");
  return { ...(extra ? { extra } : {}), index: wholeOf(index.slice(6)), path, checkpoint: text.slice(blank + 2) };
}

/**
 * Checks that an entry of this hash is in the log of that origin, by the word of that key. Answers the checkpoint; throws
 * Malformed with a sentence that says what doesn't hold.
 */
export function checkTlogProof(
  crypto: Crypto,
  { index, path, checkpoint }: TlogProof,
  { leaf, origin, key }: { leaf: Uint8Array; origin: string; key: VerifierKey },
): Checkpoint {
  const note = parseNote(checkpoint);
  const verdict = checkNote(crypto, note, key);
  if (verdict === "not-signed") throw new Malformed(`The checkpoint isn't signed by ${key.name}.`);
  if (verdict === "wrong") throw new Malformed(`The checkpoint's signature by ${key.name} doesn't hold.`);
  const head = parseCheckpoint(note.text);
  if (head.origin !== origin) throw new Malformed(`The checkpoint is of ${head.origin}, not of ${origin}.`);
  if (!checkInclusion(crypto, { leaf, index, size: head.size, root: head.root, proof: path }))
    throw new Malformed(`Entry ${index} isn't in the log that the checkpoint is of.`);
  return head;
}
