// Was exactly this ballot counted? A receipt held against its round's log.
import { bytesOfBase64, hexOf, Malformed, utf8 } from "../trail/bytes";
import { originOf } from "../trail/checkpoint";
import { commitmentOf } from "../trail/commitment";
import type { Crypto, Hashing } from "../trail/crypto";
import { leafHasher, rootOf } from "../trail/log";
import { checkNote, parseNote, type VerifierKey } from "../trail/note";
import { type Receipt, receiptText } from "./receipt";

/** A revealed round's own log: size in decimal digits, root in hex, and all entries in their order, as in a trail's bundle. */
export interface RoundLog {
  log: string;
  size: string;
  root: string;
  leaves: readonly { seq: string; at: string; body: string }[];
}

/**
 * counted: this ballot is in the log, the last of its mark, and counts. uncounted: likewise, and doesn't (a visitor's). replaced: a later
 * ballot of its mark is. withdrawn: its mark has none. In `missing` the log, though whole, has never heard of it. false: something isn't
 * what it says, as the sentence says.
 */
export const receiptVerdicts = ["counted", "uncounted", "replaced", "withdrawn", "missing", "false"] as const;
export type ReceiptVerdict = (typeof receiptVerdicts)[number];
export type ReceiptFinding = { verdict: ReceiptVerdict; sentence: string };

/** Checks a receipt against its round's log: signature, log, leaf, and whether it is the last of its mark and counts. Throws nothing. */
export function checkReceipt(crypto: Crypto, receipt: Receipt, log: RoundLog, key: VerifierKey): ReceiptFinding {
  try {
    const commitments = checkSignature(crypto, receipt, key);
    if (log.log !== receipt.round.id) throw new Malformed("The log is another round's.");
    checkLog(crypto, log);
    return found(receipt, commitments, log);
  } catch (error) {
    if (error instanceof Malformed) return { verdict: "false", sentence: error.message };
    if (error instanceof SyntaxError) return { verdict: "false", sentence: "The round's log can't be read." };
    throw error;
  }
}

type Commitments = { ballot: string; reasons: string };

/** Checks that the house signed exactly this receipt; answers its commitments. Throws Malformed with a sentence. */
export function checkSignature(crypto: Crypto, receipt: Receipt, key: VerifierKey): Commitments {
  const commitment = (label: "ballot" | "reasons") => {
    const { salt, value } = receipt[label];
    return commitmentOf(crypto, label, bytesOfBase64(salt), value);
  };
  const commitments = { ballot: commitment("ballot"), reasons: commitment("reasons") };
  const note = parseNote(receipt.note);
  const verdict = checkNote(crypto, note, key);
  if (verdict === "not-signed") throw new Malformed(`The receipt isn't signed by ${key.name}.`);
  const signed = receiptText(originOf(key.name, receipt.round.id), receipt, receipt.round.id, commitments.ballot);
  if (verdict === "wrong" || note.text !== signed)
    throw new Malformed("The receipt isn't what was signed: something in it was changed.");
  return commitments;
}

function checkLog(hashing: Hashing, { log, size, root, leaves }: RoundLog): void {
  const hash = leafHasher(hashing, log);
  const hashes = leaves.map(({ seq, at, body }) => hash({ seq: BigInt(seq), at: BigInt(at), body: utf8(body) }));
  const isDense = leaves.every(({ seq }, place) => seq === String(place)) && size === String(leaves.length);
  if (!isDense || hexOf(rootOf(hashing, hashes)) !== root)
    throw new Malformed("The round's log isn't whole: its entries don't make its root.");
}

type Body = { a?: unknown; d?: { mark?: unknown; ballot?: unknown; reasons?: unknown; counted?: unknown } };

function found({ mark, round }: Receipt, { ballot, reasons }: Commitments, { leaves }: RoundLog): ReceiptFinding {
  const own = leaves.map(({ body }) => JSON.parse(body) as Body).filter(({ d }) => d?.mark === mark);
  const last = own.at(-1);
  const isThis = ({ d }: Body) => d?.ballot === ballot && d.reasons === reasons;
  const inRound = `round ${round.number}`;
  if (last && isThis(last))
    return last.d?.counted === true
      ? { verdict: "counted", sentence: `This ballot is in the log of ${inRound}, and it was counted.` }
      : {
          verdict: "uncounted",
          sentence: `This ballot is in the log of ${inRound}. It is a visitor’s or a guest’s, and isn’t counted.`,
        };
  if (last?.a === "weighting.ballot-withdrawn")
    return { verdict: "withdrawn", sentence: `This ballot was taken back before ${inRound} closed.` };
  if (last)
    return {
      verdict: "replaced",
      sentence: `The log of ${inRound} holds a later ballot in place of this one. If you didn’t change it, someone else did.`,
    };
  return {
    verdict: "missing",
    sentence: `The log of ${inRound} holds no ballot of this receipt. If you didn’t take it back, it was lost or left out.`,
  };
}
