// Does somebody else's program believe what the house signs?
import { createPublicKey } from "node:crypto";
import { verifyCheckpoint } from "@sigstore/verify/dist/tlog/checkpoint";
import { verifyMerkleInclusion } from "@sigstore/verify/dist/tlog/merkle";
import { describe, expect, it } from "vitest";
import { inclusionProof, rootOf } from "@/domain/trail/log";
import { checkNote, parseNote, parseVerifierKey } from "@/domain/trail/note";
import { nodeCrypto } from "./node-crypto";
import { isOurs, originOf, signCheckpoint, signNote, verificationKey, verifier } from "./signing";
import { isSigningKey, keyNameOf, makeSigningKey, readSigningKey } from "./signing-key";

type Entry = Parameters<typeof verifyMerkleInclusion>[0];

const LOG = "00000000-0000-4000-8000-000000000001";
const bodies = Array.from({ length: 40 }, (_, n) => Buffer.from(`entry ${n}`));
const leaves = bodies.map((body) => nodeCrypto.sha256(Buffer.concat([Buffer.of(0), body])));

/** The house's key as @sigstore/verify knows the keys of logs. */
const authority = () => {
  const { name, id, publicKey } = verifier();
  const der = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), publicKey]);
  return {
    baseURL: name,
    logID: Buffer.from(id, "hex"),
    publicKey: createPublicKey({ key: der, format: "der", type: "spki" }),
    validFor: { start: new Date(0), end: new Date("9999-01-01") },
  };
};

/** An entry with our proof, as they take one. */
function entry(index: number, size: number, path: Uint8Array[], note: string): Entry {
  const hashes = path.map((hash) => Buffer.from(hash));
  return {
    canonicalizedBody: bodies[index] ?? Buffer.of(),
    inclusionProof: {
      logIndex: String(index),
      treeSize: String(size),
      hashes,
      rootHash: Buffer.of(),
      checkpoint: { envelope: note },
    },
  } as unknown as Entry;
}

describe("checkpoints and proofs", () => {
  it("of every entry in every log up to 40 are believed by @sigstore/verify", () => {
    for (let size = 1; size <= bodies.length; size++) {
      const held = leaves.slice(0, size);
      const note = signCheckpoint({ logId: LOG, size, root: rootOf(nodeCrypto, held) });
      for (const index of held.keys()) {
        const proved = entry(index, size, inclusionProof(nodeCrypto, held, index), note);
        verifyMerkleInclusion(proved, verifyCheckpoint(proved, [authority()]));
        const other = { ...proved, canonicalizedBody: Buffer.from("another") };
        expect(() => verifyMerkleInclusion(other, verifyCheckpoint(other, [authority()]))).toThrow("does not match");
      }
    }
  });

  it("are not, once altered or signed by another key", () => {
    const note = signCheckpoint({ logId: LOG, size: 1, root: rootOf(nodeCrypto, leaves.slice(0, 1)) });
    const altered = entry(0, 1, [], note.replace("\n1\n", "\n2\n"));
    expect(() => verifyCheckpoint(altered, [authority()])).toThrow("invalid checkpoint signature");
    const foreign = { ...authority(), logID: Buffer.from("00000000", "hex") };
    expect(() => verifyCheckpoint(entry(0, 1, [], note), [foreign])).toThrow("invalid checkpoint signature");
  });
});

describe("the house's key", () => {
  it("signs notes that its public text checks", () => {
    const note = signNote("a text\n");
    expect(checkNote(nodeCrypto, parseNote(note), parseVerifierKey(nodeCrypto, verificationKey()))).toBe("signed");
    expect(isOurs(note)).toBe(true);
    expect(isOurs(note.replace("— localhost:3000", "— elsewhere:3000"))).toBe(false);
    expect(originOf(LOG)).toBe(`localhost:3000/${LOG}`);
  });

  it("is made for an address, and read again", () => {
    const made = makeSigningKey(keyNameOf("https://steelyard.example.org/start"));
    expect(made.verificationKey).toMatch(/^steelyard\.example\.org\+[0-9a-f]{8}\+/);
    expect(isSigningKey(made.signingKey)).toBe(true);
    expect(readSigningKey(made.signingKey)?.verifier.publicKey.length).toBe(32);
    const [, , name, id, ...rest] = made.signingKey.split("+");
    const wrongId = `PRIVATE+KEY+${name}+${id === "00000000" ? "00000001" : "00000000"}+${rest.join("+")}`;
    for (const text of ["", "x", made.verificationKey, wrongId]) expect(isSigningKey(text)).toBe(false);
    expect(() => makeSigningKey("two words")).toThrow("can't name a key");
  });
});
