// What is this file, and does it hold?
import { parseReceipt, RECEIPT_FORMAT, type Receipt } from "../weighting/receipt";
import { checkSignature } from "../weighting/receipt-check";
import { BUNDLE_FORMAT } from "./bundle";
import { Malformed } from "./bytes";
import type { Crypto } from "./crypto";
import { keyNamed, type SignedBy } from "./signed-by";
import { type Known, openVerifier, type Progress, type Verdict } from "./verify";
import { carriedProof, type ExportVerdict, verifyExport } from "./verify-export";

/** A receipt by itself: signed by the house or not. Only the round's log says whether it was counted. */
export interface ReceiptVerdict {
  flaw: string | null;
  receipt: Receipt | null;
  key: SignedBy | null;
}

export type FileVerdict =
  | { is: "trail"; verdict: Verdict }
  | { is: "export"; verdict: ExportVerdict }
  | { is: "receipt"; verdict: ReceiptVerdict }
  | { is: "unknown"; sentence: string };

const UNKNOWN =
  "This is no file that can be checked. There are three: a trail (.jsonl), an exported record that carries its proof (.md, .json), and a receipt of a ballot (.json).";

/** Reads a file piece by piece and checks it by what it is. Nothing of it is kept. Throws only what the pieces throw. */
export async function verifyFile(
  crypto: Crypto,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  known: Known = {},
  progress: Progress = () => undefined,
): Promise<FileVerdict> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const verifier = openVerifier(crypto, known, progress);
  let [text, isTrail]: [string, boolean | null] = ["", null];
  try {
    for await (const piece of pieces) {
      const added = decoder.decode(piece, { stream: true });
      text += added;
      isTrail ??= text.includes("\n") || text.length > 4_096 ? isBundle(text) : null;
      if (isTrail && added.includes("\n")) text = takeLines(verifier.line, text);
    }
    text += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { is: "unknown", sentence: "The file isn't text in UTF-8: it was damaged, or it is of another kind." };
  }
  if (!(isTrail ?? isBundle(text))) return verifyWhole(crypto, text, known);
  verifier.line(text.trimEnd());
  return { is: "trail", verdict: verifier.end() };
}

/** Hands over all whole lines; answers the rest. */
function takeLines(take: (line: string) => void, text: string): string {
  const lines = text.split("\n");
  const rest = lines.pop() ?? "";
  for (const line of lines) take(line.endsWith("\r") ? line.slice(0, -1) : line);
  return rest;
}

function isBundle(text: string): boolean {
  return text.slice(0, 200).includes(`"${BUNDLE_FORMAT}"`);
}

function verifyWhole(crypto: Crypto, text: string, { key = null, house = null }: Known): FileVerdict {
  const carried = carriedProof(text);
  if (carried) return { is: "export", verdict: verifyExport(crypto, carried, key) };
  if (text.includes(`"${RECEIPT_FORMAT}"`))
    return { is: "receipt", verdict: verifyReceipt(crypto, text, key ?? house) };
  return { is: "unknown", sentence: UNKNOWN };
}

function verifyReceipt(crypto: Crypto, text: string, known: string | null): ReceiptVerdict {
  const verdict: ReceiptVerdict = { flaw: null, receipt: null, key: null };
  try {
    verdict.receipt = parseReceipt(text);
    if (known === null) return { ...verdict, flaw: "A receipt names no key to check it by: give the house’s." };
    const { key, by } = keyNamed(crypto, known, known);
    verdict.key = by;
    checkSignature(crypto, verdict.receipt, key);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    verdict.flaw = error.message;
  }
  return verdict;
}
