// Does a receipt find its ballot, and nothing but its ballot?
import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { hexOf, utf8 } from "../trail/bytes";
import { canonicalJson } from "../trail/canonical";
import { commitmentOf } from "../trail/commitment";
import { leafHasher, rootOf } from "../trail/log";
import { keyId, noteOf } from "../trail/note";
import { parseReceipt, RECEIPT_FORMAT, type Receipt, receiptText } from "./receipt";
import { checkReceipt, type RoundLog } from "./receipt-check";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const raw = new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(-32));
const key = { name: "house.example", id: keyId(nodeCrypto, "house.example", raw), publicKey: raw };
const round = { id: "00000000-0000-4000-8000-00000000000a", number: 2 };
const mark = "00000000-0000-4000-8000-00000000000b";
const other = "00000000-0000-4000-8000-00000000000c";

const signed = (text: string) =>
  noteOf(text, [{ name: key.name, id: key.id, signature: new Uint8Array(sign(null, utf8(text), privateKey)) }]);

function handed(points: number, salt = 7) {
  const opening = (value: string) => ({ salt: Buffer.alloc(32, salt).toString("base64"), value: canonicalJson(value) });
  const ballot = opening(canonicalJson({ kind: "vote", answers: { k: points } }));
  const reasons = opening("{}");
  const commitments = Object.fromEntries(
    Object.entries({ ballot, reasons }).map(([label, { value }]) => [
      label,
      commitmentOf(nodeCrypto, label, new Uint8Array(32).fill(salt), value),
    ]),
  );
  const given = { mark, castAt: "2026-11-21T14:02:00.000Z" };
  const text = receiptText(`${key.name}/${round.id}`, given, round.id, commitments.ballot ?? "");
  const receipt: Receipt = {
    ...{ format: RECEIPT_FORMAT, team: "field", project: 3, round, ...given, ballot, reasons },
    note: signed(text),
  };
  return { receipt, body: (counted = true) => cast(mark, commitments, counted) };
}

const cast = (by: string, commitments: object, counted = true) =>
  canonicalJson({ a: "weighting.ballot-cast", d: { roundId: round.id, mark: by, counted, ...commitments } });
const withdrawn = canonicalJson({ a: "weighting.ballot-withdrawn", d: { roundId: round.id, mark } });

function logOf(bodies: string[]): RoundLog {
  const hash = leafHasher(nodeCrypto, round.id);
  const leaves = bodies.map((body, seq) => ({ seq: String(seq), at: String(1795219200000000 + seq), body }));
  const hashes = leaves.map(({ seq, at, body }) => hash({ seq: BigInt(seq), at: BigInt(at), body: utf8(body) }));
  return { log: round.id, size: String(leaves.length), root: hexOf(rootOf(nodeCrypto, hashes)), leaves };
}

const { receipt, body } = handed(40);
const before = cast(other, { ballot: "x", reasons: "y" });
const verdict = (log: RoundLog, of = receipt) => checkReceipt(nodeCrypto, of, log, key).verdict;

describe("a receipt", () => {
  it("finds its ballot as the last of its mark, counted or not", () => {
    expect(verdict(logOf([before, body(), before]))).toBe("counted");
    expect(verdict(logOf([handed(10, 9).body(), withdrawn, body()]))).toBe("counted");
    expect(verdict(logOf([body(false)]))).toBe("uncounted");
  });

  it("says when another ballot stands in its place, or none", () => {
    expect(verdict(logOf([body(), handed(41, 8).body()]))).toBe("replaced");
    expect(verdict(logOf([body(), before, withdrawn]))).toBe("withdrawn");
    expect(verdict(logOf([before]))).toBe("missing");
    expect(verdict(logOf([]))).toBe("missing");
  });

  it("holds nothing that can be changed unseen", () => {
    const log = logOf([before, body()]);
    const wrong: Partial<Receipt>[] = [
      { mark: other },
      { castAt: "2026-11-21T14:03:00.000Z" },
      { round: { ...round, id: other } },
      { ballot: handed(41).receipt.ballot },
      { ballot: { ...receipt.ballot, salt: receipt.ballot.salt.slice(4) } },
      { note: receipt.note.replace("steelyard", "steelyards") },
      { note: "none" },
      { note: noteOf("another\n", [{ name: "other.example", id: "00000000", signature: new Uint8Array(64) }]) },
    ];
    for (const change of wrong) expect(verdict(log, { ...receipt, ...change }), JSON.stringify(change)).toBe("false");
    expect(verdict(log, { ...receipt, reasons: handed(40, 3).receipt.reasons })).toBe("replaced");
    const stranger = { ...key, publicKey: new Uint8Array(32) };
    expect(checkReceipt(nodeCrypto, receipt, log, stranger).verdict).toBe("false");
  });

  it("is looked for in a whole log only", () => {
    const log = logOf([before, body()]);
    const [first, second] = log.leaves as [RoundLog["leaves"][number], RoundLog["leaves"][number]];
    for (const leaves of [
      [first],
      [second, first],
      [first, { ...second, at: "1" }],
      [first, { ...second, body: body(false) }],
    ])
      expect(verdict({ ...log, leaves })).toBe("false");
    expect(verdict({ ...log, log: other })).toBe("false");
    expect(verdict({ ...log, size: "3" })).toBe("false");
  });

  it("is read from its file, and nothing else is", () => {
    expect(parseReceipt(JSON.stringify(receipt, null, 2))).toEqual(receipt);
    for (const text of [
      "",
      "{",
      "null",
      "[]",
      "{}",
      JSON.stringify({ ...receipt, mark: 1 }),
      JSON.stringify({ ...receipt, ballot: null }),
    ])
      expect(() => parseReceipt(text)).toThrow(/isn't a receipt/);
  });
});
