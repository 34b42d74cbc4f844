// What does a voter keep of a ballot?
import type { Opening } from "../trail/bundle";
import { Malformed } from "../trail/bytes";
import type { Ballot } from "./ballot";

export const RECEIPT_FORMAT = "steelyard-receipt/1";

/**
 * A receipt: the team's address and the project's number, the round, the voter's mark in it, when the ballot was cast (ISO; only
 * the day in anonymous rounds), what opens the leaf's two commitments, and the house's signed note over `receiptText`.
 */
export interface Receipt {
  format: typeof RECEIPT_FORMAT;
  team: string;
  project: number;
  round: { id: string; number: number };
  mark: string;
  castAt: string;
  ballot: Opening;
  reasons: Opening;
  note: string;
}

/** What the house signs: format, origin of the round's log, round, mark, time, and the ballot's commitment, a line each. */
export function receiptText(
  origin: string,
  given: Pick<Receipt, "mark" | "castAt">,
  roundId: string,
  commitment: string,
): string {
  return `${[RECEIPT_FORMAT, origin, roundId, given.mark, given.castAt, commitment].join("\n")}\n`;
}

/** Reads a receipt from its file's text. Throws Malformed with a sentence. */
export function parseReceipt(text: string): Receipt {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Malformed("This isn't a receipt: it can't be read as JSON.");
  }
  const receipt = value as Receipt;
  const texts = [receipt?.team, receipt?.mark, receipt?.castAt, receipt?.note, receipt?.round?.id];
  const openings = [receipt?.ballot?.salt, receipt?.ballot?.value, receipt?.reasons?.salt, receipt?.reasons?.value];
  const isReceipt =
    receipt?.format === RECEIPT_FORMAT &&
    [...texts, ...openings].every((part) => typeof part === "string") &&
    [receipt.project, receipt.round.number].every(Number.isSafeInteger);
  if (!isReceipt) throw new Malformed(`This isn't a receipt of the format ${RECEIPT_FORMAT}.`);
  return receipt;
}

/** What a receipt says was cast. Throws Malformed where its opening holds no ballot. */
export function ballotOn({ ballot, reasons }: Receipt): Pick<Ballot, "kind" | "answers" | "reasons"> {
  try {
    const { kind, answers } = JSON.parse(JSON.parse(ballot.value)) as Ballot;
    return { kind, answers, reasons: JSON.parse(JSON.parse(reasons.value)) as Ballot["reasons"] };
  } catch {
    throw new Malformed("The receipt holds no ballot.");
  }
}
