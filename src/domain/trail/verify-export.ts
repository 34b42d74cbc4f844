// Is an exported record the one that was sealed, and its text the one that the house signed?
import { commitmentsOf } from "../record/commitments";
import { type ExportProof, exportNote, exportProof, normalText, provedText } from "../record/export-text";
import { base64Of, hexOf, Malformed, utf8, wholeOf } from "./bytes";
import { canonicalJson, type Json } from "./canonical";
import { originOf } from "./checkpoint";
import type { Crypto, Hashing } from "./crypto";
import { Flaw } from "./flaw";
import { hasKeyTwice } from "./key-twice";
import { leafHash } from "./log";
import { checkNote, parseNote, type VerifierKey } from "./note";
import { opened, readEntry } from "./read-entry";
import { keyNamed, type SignedBy } from "./signed-by";
import { checkTlogProof, parseTlogProof } from "./tlog-proof";

/** What an exported record comes to. `flaw`: the first thing that is wrong, as a sentence; `erased`: how many personal words can't be read any more. */
export interface ExportVerdict {
  flaw: string | null;
  format: string;
  number: number | null;
  statement: string | null;
  key: SignedBy | null;
  /** How many entries the log had when the file was made. */
  entries: number | null;
  erased: number;
}

type Carried = { text: string; proof: ExportProof; tlog: string; isClean: boolean };

/** The parts of an exported file, Markdown or JSON; null where it carries no proof. */
export function carriedProof(file: string): Carried | null {
  const markdown = provedText(file);
  if (markdown) return markdown;
  try {
    const { proof, ...rest } = JSON.parse(file) as Record<string, Json> & { proof?: unknown };
    const { tlog } = (proof ?? {}) as { tlog?: unknown };
    const read = exportProof(proof);
    return read && typeof tlog === "string"
      ? { text: canonicalJson(rest), proof: read, tlog, isClean: !hasKeyTwice(file) }
      : null;
  } catch {
    return null;
  }
}

/** Checks a file's text, its record's seal and its place in the team's log, all by the key that it carries or the one that is known. */
export function verifyExport(crypto: Crypto, carried: Carried, known: string | null = null): ExportVerdict {
  const verdict: ExportVerdict = {
    ...{ flaw: null, format: carried.proof.format, number: null, statement: null, key: null, entries: null, erased: 0 },
  };
  try {
    const { key, by } = keyNamed(crypto, carried.proof.key, known);
    verdict.key = by;
    checkSealed(crypto, carried, verdict);
    checkPlace(crypto, carried, key, verdict);
    checkText(crypto, carried, key);
  } catch (error) {
    const isTold = error instanceof Flaw || error instanceof Malformed;
    if (!isTold && !(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
    verdict.flaw = isTold ? error.message : "The record that the file carries can't be read.";
  }
  return verdict;
}

/** The sealed bytes are those that the leaf names, and the openings those that they commit to. */
function checkSealed(hashing: Hashing, { proof }: Carried, verdict: ExportVerdict): void {
  const { sealed, open } = proof.record;
  const { d } = JSON.parse(proof.leaf.body) as { d?: { hash?: unknown } };
  if (d?.hash !== hexOf(hashing.sha256(utf8(sealed))))
    throw new Malformed("The record that the file carries isn't the one that was sealed.");
  const commitments = commitmentsOf(sealed);
  opened(hashing, null, commitments, open);
  const record = JSON.parse(sealed) as { number: number; decision: { statement: string } };
  verdict.number = record.number;
  verdict.statement = record.decision.statement;
  verdict.erased = Object.keys(commitments).filter((place) => !Object.hasOwn(open, place)).length;
}

/** The leaf is the record's, and it is in the log that the checkpoint signs. */
function checkPlace(crypto: Crypto, { proof, tlog }: Carried, key: VerifierKey, verdict: ExportVerdict): void {
  const { log, leaf } = proof;
  const hash = leafHash(crypto, {
    logId: log,
    seq: BigInt(wholeOf(leaf.seq)),
    at: BigInt(wholeOf(leaf.at)),
    body: utf8(leaf.body),
  });
  const place = { log, of: "the team's log", seq: leaf.seq };
  const { entry } = readEntry(crypto, place, { ...leaf, hash: hexOf(hash) }, () => hash);
  if (entry.event !== "record.sealed") throw new Malformed("The entry that the file carries seals no record.");
  const path = parseTlogProof(tlog);
  if (String(path.index) !== leaf.seq)
    throw new Malformed(`The proof is of entry ${path.index}, not of entry ${leaf.seq}.`);
  verdict.entries = checkTlogProof(crypto, path, { leaf: hash, origin: originOf(key.name, log), key }).size;
}

/** The text is the one that was signed when the file was made. */
function checkText({ sha256, ...crypto }: Crypto, { text, proof, isClean }: Carried, key: VerifierKey): void {
  if (!isClean) throw new Malformed("The file shows something beside the text that was exported.");
  const note = parseNote(proof.export);
  if (checkNote(crypto, note, key) !== "signed")
    throw new Malformed(`The file's signature by ${key.name} doesn't hold.`);
  const expected = exportNote({
    ...{ origin: originOf(key.name, proof.log), format: proof.format },
    sealHash: hexOf(sha256(utf8(proof.record.sealed))),
    textHash: base64Of(sha256(utf8(normalText(text)))),
  });
  if (note.text === expected) return;
  const isText = note.text.split("\n").slice(0, 4).join() === expected.split("\n").slice(0, 4).join();
  throw new Malformed(
    isText ? "The file's text was changed after it was exported." : "The file's signature is for another record.",
  );
}
