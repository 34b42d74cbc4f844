// Is a log whole, in order, and the one that was signed?
import type { BundleConsistency, BundleLeaf, BundleLog } from "./bundle";
import { bytesOfBase64, bytesOfHex, hexOf, isSame, Malformed, wholeOf } from "./bytes";
import { originOf, parseCheckpoint } from "./checkpoint";
import type { Crypto } from "./crypto";
import { Flaw, type Gap, type Happened, type Place } from "./flaw";
import { checkConsistency, checkInclusion } from "./log";
import { checkNote, parseNote, type VerifierKey } from "./note";
import { readEntry } from "./read-entry";
import { nameOf, type ReadLog } from "./replay/trail";
import { textLeafHasher } from "./text-leaf";
import { openTree } from "./tree";

/** A signed head of a log, in hex, with its note. */
export interface SignedHead {
  size: number;
  root: string;
  note: string;
}

export type LogReader = ReturnType<typeof openLog>;

/**
 * Reads a log line by line. `isSparse`: it holds only some entries, each with a proof. Throws a `Flaw`, or Malformed where something
 * isn't written as it should be.
 */
export function openLog(crypto: Crypto, head: BundleLog, key: VerifierKey, isSparse: boolean) {
  const [size, root] = [wholeOf(head.size), bytesOfHex(head.root)];
  const [tree, hash] = [openTree(crypto), textLeafHasher(crypto, head.log)];
  const [entries, heads, proofs]: [Happened[], SignedHead[], Map<number, Uint8Array[]>] = [[], [], new Map()];
  const at = (seq: string | null): Place => ({ log: head.log, of: nameOf(head), seq });

  /** Whether a root was the log's at a size; null where that can't be told. */
  function agrees(of: number, claimed: string): boolean | null {
    if (of > size) return false;
    if (!isSparse) return isClaim(tree.rootAt(of), claimed);
    if (of === size) return head.root === claimed;
    const proof = proofs.get(of);
    return proof ? checkConsistency(crypto, { size: of, root: bytesOfHex(claimed) }, { size, root }, proof) : null;
  }

  return {
    head,
    agrees,
    heads,

    leaf(leaf: BundleLeaf): void {
      const last = entries.at(-1);
      const place = at(leaf.seq);
      if (!isSparse && leaf.seq !== String(entries.length))
        throw new Flaw(
          place,
          `Entry ${entries.length} is missing: this one follows entry ${last?.place.seq ?? "nothing"}.`,
        );
      if (isSparse && last && !isMore(leaf.seq, last.place.seq ?? "0")) throw new Flaw(place, "It is out of order.");
      if (last && !isMore(leaf.at, last.at)) throw new Flaw(place, "Its time isn't after that of the entry before it.");
      const read = readEntry(crypto, place, leaf, hash);
      if (isSparse) included(place, leaf, read.hash);
      else tree.push(read.hash);
      entries.push(read.entry);
    },

    checkpoint(note: string): void {
      const parsed = parseNote(note);
      const signed = parseCheckpoint(parsed.text);
      if (signed.origin !== originOf(key.name, head.log))
        throw new Flaw(at(null), `A checkpoint is of ${signed.origin}, not of this log.`);
      if (checkNote(crypto, parsed, key) !== "signed")
        throw new Flaw(at(null), `The checkpoint at ${signed.size} entries isn't signed by ${key.name}.`);
      heads.push({ size: signed.size, root: hexOf(signed.root), note });
    },

    consistency({ from, to, proof }: BundleConsistency["consistency"]): void {
      if (to === head.size) proofs.set(wholeOf(from), proof.map(bytesOfBase64));
    },

    /** Checks the whole log against its head and its checkpoints. */
    end(): { read: ReadLog; gaps: Gap[] } {
      if (!isSparse && entries.length !== size)
        throw new Flaw(at(String(entries.length)), `The log ends after ${entries.length} of ${size} entries.`);
      const gaps = checkHeads();
      if (!isSparse && !isClaim(tree.rootAt(size), head.root))
        throw new Flaw(at(null), "Its entries don't come to the root that the file names.");
      const newest = heads.at(-1);
      if (newest?.size !== size)
        throw new Flaw(at(newest ? String(newest.size) : "0"), "From here on no signed checkpoint covers the log.");
      return { read: { id: head.log, of: head.of, entries, size, agrees }, gaps };
    },
  };

  function checkHeads(): Gap[] {
    heads.sort((a, b) => a.size - b.size);
    let good = 0;
    for (const signed of heads) {
      const fits = agrees(signed.size, signed.root);
      if (fits === null)
        return [{ place: at(null), what: "Its older checkpoints carry no proof that this log grew from them." }];
      if (!fits) {
        const which = good + 1 < signed.size ? `One of the entries ${good} to ${signed.size - 1}` : `Entry ${good}`;
        throw new Flaw(
          at(String(good)),
          `${which} isn't the one that was signed in the checkpoint at ${signed.size} entries.`,
        );
      }
      good = signed.size;
    }
    return [];
  }

  function included(place: Place, leaf: BundleLeaf, own: Uint8Array): void {
    const proof = (leaf.proof ?? []).map(bytesOfBase64);
    if (!checkInclusion(crypto, { leaf: own, index: wholeOf(leaf.seq), size, root, proof }))
      throw new Flaw(place, "Its proof doesn't lead to the log's root.");
  }
}

/** Whether a number in decimal digits is larger than another. */
function isMore(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}

function isClaim(root: Uint8Array | null, claimed: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(claimed)) throw new Malformed("A root isn't 64 digits of hex.");
  return root !== null && isSame(root, bytesOfHex(claimed));
}
