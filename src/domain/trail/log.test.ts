// Does the Merkle arithmetic hold, for every small log whole and against somebody else's?
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { hexOf, isSame, utf8 } from "./bytes";
import {
  checkConsistency,
  checkInclusion,
  consistencyProof,
  grow,
  inclusionPath,
  inclusionProof,
  leafHash,
  leafHasher,
  rootOf,
  rootOfFrontier,
  rootOfStretch,
  type Stretch,
} from "./log";

const hashing = nodeCrypto;
const LOG = "00000000-0000-4000-8000-000000000001";
const MOST = 40;
const leaves = Array.from({ length: MOST }, (_, n) =>
  leafHash(hashing, { logId: LOG, seq: BigInt(n), at: 1_795_219_200_000_000n + BigInt(n), body: utf8(`{"a":"${n}"}`) }),
);
const first = (size: number) => leaves.slice(0, size);

/** RFC 6962 §2.1 straight from its definition. */
function defined(d: Uint8Array[]): Uint8Array {
  if (d.length === 0) return hashing.sha256(new Uint8Array());
  const [only] = d;
  if (d.length === 1 && only) return only;
  let k = 1;
  while (k * 2 < d.length) k *= 2;
  return hashing.sha256(Buffer.concat([Buffer.of(1), defined(d.slice(0, k)), defined(d.slice(k))]));
}
const roots = Array.from({ length: MOST + 1 }, (_, size) => defined(first(size)));
const rootAt = (size: number) => roots[size] ?? new Uint8Array();
const sizes = [...Array(MOST + 1).keys()];
const flipped = (hash: Uint8Array) => hash.map((byte, n) => (n === 7 ? byte ^ 16 : byte));

describe("hashes", () => {
  it("are the published check figures", () => {
    const bodies = [
      '{"a":"round.opened","o":"round/r1","s":"p_a"}',
      '{"a":"ballot.cast","d":{"c":"ROqqAeFLxhesQ84YTD5w8F6g1BYGH8Kj1gQS87nFbyo="},"o":"round/r1"}',
      '{"a":"round.closed","o":"round/r1","s":"p_a"}',
    ];
    const hashOf = leafHasher(hashing, LOG);
    const hashes = bodies.map((body, n) =>
      hashOf({ seq: BigInt(n), at: 1_795_219_200_000_000n + BigInt(n), body: utf8(body) }),
    );
    expect(hashes.map(hexOf)).toEqual([
      "8f097dafbc09c4bd7636e97ade12646d6cb983646eb24311cfc6e23f7381ce0d",
      "ea0ab021e8139ec423ed193c988584120c94746d9e603bed8dea38068ae58120",
      "00b6928f34a91c3493e7bb647557efdbc5d47e0b8a74b90b282ebd83e7e68a5b",
    ]);
    expect(hexOf(rootOf(hashing, hashes))).toBe("a5f06cab31631527694f101b03477efbde89c7330a8b493354b8dc905dec7cf1");
  });

  it.each(roots.map((root, size) => ({ size, root })))("give the defined root of $size", ({ size, root }) => {
    expect(hexOf(rootOf(hashing, first(size)))).toBe(hexOf(root));
  });

  it("of known subtrees stand in for their leaves", () => {
    const known = ({ start, end }: Stretch) =>
      end - start === 8 && start % 8 === 0
        ? rootOf(hashing, leaves.slice(start, end))
        : end - start === 1 && start >= 32
          ? leaves[start]
          : undefined;
    expect(isSame(rootOfStretch(hashing, { start: 0, end: 39 }, known), rootAt(39))).toBe(true);
    expect(() => rootOfStretch(hashing, { start: 0, end: 7 }, known)).toThrow("Leaf 0 is missing.");
  });

  it("refuses a frontier that doesn't fit", () => {
    expect(() => grow(hashing, [], 1, rootAt(1))).toThrow(RangeError);
    expect(isSame(rootOfFrontier(hashing, []), rootAt(0))).toBe(true);
  });
});

describe("inclusion", () => {
  it.each(sizes.slice(1))("is proved for every entry of a log of %i, and for no other place, size or root", (size) => {
    for (const [index, leaf] of first(size).entries()) {
      const proof = inclusionProof(hashing, first(size), index);
      const claim = { leaf, index, size, root: rootAt(size), proof };
      expect(checkInclusion(hashing, claim)).toBe(true);
      const lies = [
        ...[...leaves.keys()].filter((n) => n !== index).map((n) => ({ ...claim, index: n })),
        { ...claim, index: -1 },
        { ...claim, index: index + 0.5 },
        { ...claim, root: rootAt(size - 1) },
        { ...claim, root: flipped(claim.root) },
        { ...claim, leaf: flipped(leaf) },
        { ...claim, proof: [...proof, rootAt(1)] },
        ...proof.map((_, n) => ({ ...claim, proof: proof.toSpliced(n, 1) })),
        ...proof.map((hash, n) => ({ ...claim, proof: proof.toSpliced(n, 1, flipped(hash)) })),
      ];
      expect(lies.filter((lie) => checkInclusion(hashing, lie))).toEqual([]);
    }
  });

  it("isn't proved beyond the end", () => {
    expect(() => inclusionPath(3, 3)).toThrow(RangeError);
    expect(() => inclusionPath(-1, 3)).toThrow(RangeError);
  });
});

describe("consistency", () => {
  it.each(sizes)("is proved from every size to %i, and with no other root or proof", (to) => {
    for (let from = 0; from <= to; from++) {
      const [older, newer] = [
        { size: from, root: rootAt(from) },
        { size: to, root: rootAt(to) },
      ];
      const proof = consistencyProof(hashing, first(to), from);
      const holds = (a = older, b = newer, p = proof) => checkConsistency(hashing, a, b, p);
      expect(holds()).toBe(true);
      expect(holds({ ...older, root: flipped(older.root) })).toBe(false);
      if (from > 0) expect(holds(older, { ...newer, root: flipped(newer.root) })).toBe(false);
      expect(holds(older, newer, [...proof, rootAt(1)])).toBe(false);
      for (const n of proof.keys()) {
        expect(holds(older, newer, proof.toSpliced(n, 1))).toBe(false);
        expect(holds(older, newer, proof.toSpliced(n, 1, flipped(proof[n] ?? rootAt(1))))).toBe(false);
      }
      if (from < to) expect(holds(newer, older)).toBe(false);
    }
  });
});
