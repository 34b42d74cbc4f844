// Are notes, checkpoints and proofs written and read as C2SP and Go's note package write them?
import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { base64Of, bytesOfBase64, bytesOfHex, bytesOfUuid, hexOf, Malformed, utf8, wholeOf } from "./bytes";
import { checkpointText, originOf, parseCheckpoint } from "./checkpoint";
import { inclusionProof, rootOf } from "./log";
import {
  checkNote,
  keyId,
  noteOf,
  parseNote,
  parseSignerKey,
  parseVerifierKey,
  signerKeyText,
  verifierKeyText,
} from "./note";
import { checkTlogProof, parseTlogProof, tlogProofText } from "./tlog-proof";

// The example of Go's package golang.org/x/mod/sumdb/note.
const SIGNER = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;
const key = parseVerifierKey(nodeCrypto, VERIFIER);

describe("a note", () => {
  it("of Go's example is checked", () => {
    expect(parseNote(NOTE).text).toBe(TEXT);
    expect(checkNote(nodeCrypto, parseNote(NOTE), key)).toBe("signed");
    expect(checkNote(nodeCrypto, parseNote(NOTE.replace("your problem,", "my problem,")), key)).toBe("wrong");
    expect(checkNote(nodeCrypto, parseNote(NOTE), { ...key, name: "Peter" })).toBe("not-signed");
    expect(noteOf(TEXT, parseNote(NOTE).signatures)).toBe(NOTE);
  });

  it("of C2SP's example is taken apart at its last blank line", () => {
    const text = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n";
    const line =
      "— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
    const { signatures, ...note } = parseNote(`${text}\n${line}`);
    expect(note.text).toBe(text);
    expect(signatures).toMatchObject([{ name: "quasimodo.example/salvatore", id: "367ba04b" }]);
  });

  it("passes over other keys' signatures, but not over a false one of the key's own", () => {
    const [own] = parseNote(NOTE).signatures;
    const other = { name: "witness.example", id: "01020304", signature: new Uint8Array(64) };
    expect(own && checkNote(nodeCrypto, { text: TEXT, signatures: [other, own] }, key)).toBe("signed");
    const forged = { name: key.name, id: key.id, signature: new Uint8Array(64) };
    expect(own && checkNote(nodeCrypto, { text: TEXT, signatures: [own, forged] }, key)).toBe("wrong");
    expect(
      own && checkNote(nodeCrypto, { text: TEXT, signatures: [{ ...own, signature: new Uint8Array(3) }] }, key),
    ).toBe("wrong");
  });

  it.each([
    ["no blank line", "text\n"],
    ["no newline at the end", NOTE.trimEnd()],
    ["a carriage return", NOTE.replaceAll("\n", "\r\n")],
    ["a tab", NOTE.replace("If ", "If\t")],
    ["a hyphen for the dash", NOTE.replace("—", "-")],
    ["a signature that isn't base 64", NOTE.replace("x08go", "!!!!!")],
    ["no signature below the blank line", `${TEXT}\n`],
    ["a signature of nothing", `${TEXT}\n— PeterNeumann x08gow==\n`],
    ["more signatures than anyone reads", `${TEXT}\n${"— a x08go/ZJ\n".repeat(17)}`],
  ])("with %s isn't one", (_, note) => {
    expect(() => parseNote(note)).toThrow(Malformed);
  });

  it("can't be made of what isn't text", () => {
    for (const text of ["no newline", "a\rb\n", "\ud800\n"]) expect(() => noteOf(text, [])).toThrow(Malformed);
  });
});

describe("a key", () => {
  it("is read and written as Go's", () => {
    expect(verifierKeyText(key)).toBe(VERIFIER);
    expect(signerKeyText(parseSignerKey(SIGNER))).toBe(SIGNER);
    expect(keyId(nodeCrypto, key.name, key.publicKey)).toBe("c74f20a3");
  });

  it.each([
    VERIFIER.replace("c74f20a3", "c74f20a4"),
    VERIFIER.replace("+AR", "+BB"),
    VERIFIER.replace("PeterNeumann", "Peter Neumann"),
    VERIFIER.slice(0, -4),
    "PeterNeumann",
    "",
  ])("isn't %s", (text) => {
    expect(() => parseVerifierKey(nodeCrypto, text)).toThrow(Malformed);
    expect(() => parseSignerKey(text)).toThrow(Malformed);
  });
});

describe("a checkpoint", () => {
  const root = new Uint8Array(32).fill(7);
  const head = { origin: originOf("house.example", "an-id"), size: 214, root };

  it("is three lines", () => {
    expect(checkpointText(head)).toBe(`house.example/an-id\n214\n${base64Of(root)}\n`);
    expect(parseCheckpoint(checkpointText(head))).toEqual(head);
    expect(parseCheckpoint(`${checkpointText(head)}an extension\n`)).toEqual(head);
  });

  it.each([
    "",
    "a\n1\n",
    "a\n01\nAAAA\n",
    `a\n-1\n${base64Of(root)}\n`,
    "a\n1\nAAAA\n",
    `\n1\n${base64Of(root)}\n`,
    `a\n1\n${base64Of(root)}`,
    `a\n1\n${base64Of(root)}\n\nb\n`,
  ])("isn't %j", (text) => expect(() => parseCheckpoint(text)).toThrow(Malformed));
});

describe("a proof in a file", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(-32));
  const own = { name: "house.example", id: keyId(nodeCrypto, "house.example", raw), publicKey: raw };
  const leaves = Array.from({ length: 11 }, (_, n) => nodeCrypto.sha256(utf8(`leaf ${n}`)));
  const origin = originOf(own.name, "log");
  const text = checkpointText({ origin, size: 11, root: rootOf(nodeCrypto, leaves) });
  const signature = new Uint8Array(sign(null, utf8(text), privateKey));
  const checkpoint = noteOf(text, [{ name: own.name, id: own.id, signature }]);
  const path = inclusionProof(nodeCrypto, leaves, 6).map((hash) => new Uint8Array(hash));
  const proof = { index: 6, path, checkpoint };
  const leaf = leaves[6] ?? new Uint8Array();
  const claim = { leaf, origin, key: own };

  it("is read as it was written, with and without more beside it", () => {
    expect(parseTlogProof(tlogProofText(proof))).toEqual(proof);
    const more = { extra: utf8("more"), ...proof };
    expect(parseTlogProof(tlogProofText(more))).toEqual(more);
    expect(tlogProofText(proof)).toMatch(
      /^c2sp\.org\/tlog-proof@v1\nindex 6\n([\w+/]{43}=\n){4}\nhouse\.example\/log\n11\n/,
    );
    const alone = { index: 0, path: [], checkpoint };
    expect(parseTlogProof(tlogProofText(alone))).toEqual(alone);
  });

  it("leads to the checkpoint", () => {
    expect(checkTlogProof(nodeCrypto, proof, claim)).toMatchObject({ origin, size: 11 });
  });

  it("fails with a sentence where something was altered", () => {
    const failing = (lie: object, sentence: string) =>
      expect(() => checkTlogProof(nodeCrypto, { ...proof, ...lie }, { ...claim, ...lie })).toThrow(sentence);
    failing({ index: 5 }, "Entry 5 isn't in the log");
    failing({ path: proof.path.slice(1) }, "Entry 6 isn't in the log");
    failing({ leaf: leaves[5] }, "Entry 6 isn't in the log");
    failing({ origin: "house.example/other" }, "The checkpoint is of house.example/log, not of house.example/other.");
    failing({ key: { ...own, name: "other.example" } }, "The checkpoint isn't signed by other.example.");
    failing(
      { checkpoint: checkpoint.replace("\n11\n", "\n12\n") },
      "The checkpoint's signature by house.example doesn't hold.",
    );
  });

  it.each([
    ["another version", tlogProofText(proof).replace("@v1", "@v2")],
    ["no index", tlogProofText(proof).replace("index 6\n", "")],
    ["an index with a leading zero", tlogProofText(proof).replace("index 6", "index 06")],
    ["a line that isn't a hash", tlogProofText(proof).replace("index 6\n", "index 6\nAAAA\n")],
    ["no checkpoint", tlogProofText({ ...proof, checkpoint: "" }).trimEnd()],
  ])("isn't one with %s", (_, broken) => expect(() => parseTlogProof(broken)).toThrow(Malformed));
});

describe("bytes", () => {
  const samples = Array.from({ length: 40 }, (_, length) =>
    Uint8Array.from({ length }, (_, n) => (n * 37 + length * 11) % 256),
  );

  it("are written as Node writes them", () => {
    for (const bytes of samples) {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(hexOf(bytes)).toBe(Buffer.from(bytes).toString("hex"));
      expect([...bytesOfBase64(base64Of(bytes))]).toEqual([...bytes]);
      expect([...bytesOfHex(hexOf(bytes))]).toEqual([...bytes]);
    }
  });

  it.each(["A", "AA", "AAA", "A===", "AB==", "AAB=", "AA=A", "AAAA\n", " AAAA", "AA-_"])(
    "in base 64 aren't %j",
    (text) => expect(() => bytesOfBase64(text)).toThrow(Malformed),
  );

  it("in hex, in ids and as whole numbers are written in one way only", () => {
    for (const text of ["A0", "a", "0x", "g0"]) expect(() => bytesOfHex(text)).toThrow(Malformed);
    for (const text of ["", "00000000-0000-4000-8000-00000000000A"]) expect(() => bytesOfUuid(text)).toThrow(Malformed);
    for (const text of ["", "01", "+1", "1e3", "9007199254740992", " 1"])
      expect(() => wholeOf(text)).toThrow(Malformed);
    expect(wholeOf("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
  });
});
