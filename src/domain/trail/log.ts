// What does a Merkle log prove? RFC 6962 §2.1 (Laurie et al., 2013) and the checks of RFC 9162 §2.1.3 to 2.1.4 (2021).
import { bytesOfUuid, isSame, joined, utf8 } from "./bytes";
import type { Hashing } from "./crypto";

/** One entry as it is hashed: its log's UUID, its number from 0, microseconds since 1970, its canonical body in UTF-8. */
export type LeafInput = { logId: string; seq: bigint; at: bigint; body: Uint8Array };

/** A stretch of leaves: from `start` on, before `end`. */
export type Stretch = { start: number; end: number };

const TAG = utf8("DDA1");
const HEAD = 1 + 4 + 16 + 8 + 8;

/** SHA-256(0x00 ‖ "DDA1" ‖ log ‖ number u64be ‖ time u64be ‖ body): the hash of one entry. Throws Malformed for an id that is no UUID. */
export function leafHash(hashing: Hashing, { logId, ...entry }: LeafInput): Uint8Array {
  return leafHasher(hashing, logId)(entry);
}

/** Like `leafHash`, for many entries of one log. */
export function leafHasher({ sha256 }: Hashing, logId: string): (entry: Omit<LeafInput, "logId">) => Uint8Array {
  const id = bytesOfUuid(logId);
  return ({ seq, at, body }) => {
    const input = new Uint8Array(HEAD + body.length);
    input.set(TAG, 1);
    input.set(id, 5);
    const numbers = new DataView(input.buffer);
    numbers.setBigUint64(21, seq);
    numbers.setBigUint64(29, at);
    input.set(body, HEAD);
    return sha256(input);
  };
}

/** SHA-256(0x01 ‖ left ‖ right): the hash over two subtrees. */
export function nodeHash({ sha256 }: Hashing, left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = 1;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return sha256(input);
}

/** Adds a leaf's hash to the roots of a log's full subtrees, the largest first; `size`: leaves before it. Changes `frontier`. */
export function grow(hashing: Hashing, frontier: Uint8Array[], size: number, leaf: Uint8Array): void {
  let carry = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = frontier.pop();
    if (!left) throw new RangeError("The frontier doesn't fit its size.");
    carry = nodeHash(hashing, left, carry);
  }
  frontier.push(carry);
}

/** The root over a frontier; that of an empty log is the hash of nothing. */
export function rootOfFrontier(hashing: Hashing, frontier: readonly Uint8Array[]): Uint8Array {
  let root = frontier.at(-1);
  if (!root) return hashing.sha256(joined());
  for (let n = frontier.length - 2; n >= 0; n--) root = nodeHash(hashing, frontier[n] ?? joined(), root);
  return root;
}

/** The root of a log, from its leaves' hashes. */
export function rootOf(hashing: Hashing, leaves: readonly Uint8Array[]): Uint8Array {
  const frontier: Uint8Array[] = [];
  for (const [n, leaf] of leaves.entries()) grow(hashing, frontier, n, leaf);
  return rootOfFrontier(hashing, frontier);
}

/**
 * The root over a stretch, in which `known` may name the roots of subtrees of 1 leaf and more. Throws RangeError where a leaf
 * is missing.
 */
export function rootOfStretch(
  hashing: Hashing,
  { start, end }: Stretch,
  known: (stretch: Stretch) => Uint8Array | undefined,
): Uint8Array {
  const hash = known({ start, end });
  if (hash) return hash;
  if (end - start < 2) throw new RangeError(`Leaf ${start} is missing.`);
  const middle = start + splitOf(end - start);
  const left = rootOfStretch(hashing, { start, end: middle }, known);
  return nodeHash(hashing, left, rootOfStretch(hashing, { start: middle, end }, known));
}

/** The stretches whose roots prove that the leaf at `index` is in a log of that size, from the leaf's sibling up. */
export function inclusionPath(index: number, size: number): Stretch[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`There is no leaf ${index} among ${size}.`);
  const path: Stretch[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    path.push(index < middle ? { start: middle, end } : { start, end: middle });
    if (index < middle) end = middle;
    else start = middle;
  }
  return path.reverse();
}

/** The stretches whose roots prove that a log of size `to` begins with the log of size `from` (RFC 6962 §2.1.2). */
export function consistencyPath(from: number, to: number): Stretch[] {
  if (!(from >= 0 && from <= to)) throw new RangeError(`A log of ${to} has no beginning of ${from}.`);
  if (from === 0 || from === to) return [];
  const path: Stretch[] = [];
  let [start, end, isWhole] = [0, to, true];
  while (from < end) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
      isWhole = false;
    }
  }
  if (!isWhole) path.push({ start, end });
  return path.reverse();
}

/** The proof that a log with these leaves' hashes holds the one at `index`, from the leaf's sibling up. */
export function inclusionProof(hashing: Hashing, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  return inclusionPath(index, leaves.length).map(({ start, end }) => rootOf(hashing, leaves.slice(start, end)));
}

/** The proof that a log with these leaves' hashes begins with the log of its first `from`. */
export function consistencyProof(hashing: Hashing, leaves: readonly Uint8Array[], from: number): Uint8Array[] {
  return consistencyPath(from, leaves.length).map(({ start, end }) => rootOf(hashing, leaves.slice(start, end)));
}

/** Whether the proof leads from a leaf's hash to the root (RFC 9162 §2.1.3.2). */
export function checkInclusion(
  hashing: Hashing,
  claim: { leaf: Uint8Array; index: number; size: number; root: Uint8Array; proof: readonly Uint8Array[] },
): boolean {
  const { leaf, index, size, root, proof } = claim;
  if (!isIndex(index) || !isIndex(size) || index >= size) return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (sn === 0 || step.length !== 32) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(hashing, step, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, half(sn)];
    } else {
      hash = nodeHash(hashing, hash, step);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && isSame(hash, root);
}

/** Whether the proof shows that the newer log begins with the older one (RFC 9162 §2.1.4.2). Every log begins with the empty one. */
export function checkConsistency(
  hashing: Hashing,
  older: { size: number; root: Uint8Array },
  newer: { size: number; root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (!isIndex(older.size) || !isIndex(newer.size) || older.size > newer.size) return false;
  if (older.size === 0) return proof.length === 0 && isSame(older.root, hashing.sha256(joined()));
  if (older.size === newer.size) return proof.length === 0 && isSame(older.root, newer.root);
  let [fn, sn] = [older.size - 1, newer.size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  // Where the older log is one full subtree, its root begins the proof unsaid.
  const [first, ...rest] = fn === 0 ? [older.root, ...proof] : proof;
  if (!first) return false;
  let [fr, sr] = [first, first];
  for (const step of rest) {
    if (sn === 0 || step.length !== 32) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hashing, step, fr);
      sr = nodeHash(hashing, step, sr);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, half(sn)];
    } else {
      sr = nodeHash(hashing, sr, step);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && isSame(fr, older.root) && isSame(sr, newer.root);
}

/** The largest power of two below a number from 2 on. */
function splitOf(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

const half = (number: number) => Math.floor(number / 2);
const isIndex = (number: number) => Number.isSafeInteger(number) && number >= 0;
