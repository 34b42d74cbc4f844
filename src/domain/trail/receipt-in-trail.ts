// Does a trail hold the ballot of a receipt?
import type { Receipt } from "../weighting/receipt";
import { checkReceipt, type ReceiptFinding, type RoundLog } from "../weighting/receipt-check";
import { Malformed } from "./bytes";
import type { Crypto } from "./crypto";
import { parseVerifierKey } from "./note";
import { readLine } from "./read-line";

/** Looks a receipt up in a trail that holds: `lines` of its file, `key` that signed it. Throws nothing that `checkReceipt` doesn't. */
export function findReceipt(crypto: Crypto, receipt: Receipt, lines: Iterable<string>, key: string): ReceiptFinding {
  const log = roundLog(receipt.round.id, lines);
  const sentence = `The trail holds no log of round ${receipt.round.number}: it wasn't revealed, or it is another team's or project's trail.`;
  return log ? checkReceipt(crypto, receipt, log, parseVerifierKey(crypto, key)) : { verdict: "false", sentence };
}

function roundLog(roundId: string, lines: Iterable<string>): RoundLog | null {
  let found: (RoundLog & { leaves: { seq: string; at: string; body: string }[] }) | null = null;
  let isWithin = false;
  for (const text of lines) {
    if (text === "") continue;
    const line = readLine(text);
    if (line.is === "log") {
      isWithin = line.log.log === roundId;
      if (isWithin && found) throw new Malformed("The round's log is in the trail twice.");
      if (isWithin) found = { log: line.log.log, size: line.log.size, root: line.log.root, leaves: [] };
    } else if (line.is === "leaf" && isWithin) found?.leaves.push(line.leaf);
  }
  return found;
}
