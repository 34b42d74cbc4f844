// What does a voter get to keep of a ballot?
import type { Ballot } from "@/domain/weighting/ballot";
import { RECEIPT_FORMAT, type Receipt, receiptText } from "@/domain/weighting/receipt";
import type { Round } from "@/domain/weighting/round";
import type { ProjectSeat } from "../access";
import { originOf, signNote } from "../signing";
import { commitment } from "../trail";
import { openingsOf, type Slip } from "./slips";

/** The signed receipt of a ballot as it is stored. Asked for again, it is the same. */
export function receiptOf(
  { teamSlug, projectNumber }: Pick<ProjectSeat, "teamSlug" | "projectNumber">,
  round: Round,
  ballot: Ballot,
  { mark, salts }: Pick<Slip, "mark" | "salts">,
  castAt: Date,
): Receipt {
  const openings = openingsOf(round, ballot, { salts });
  const given = { mark, castAt: castAt.toISOString() };
  const sealed = commitment("ballot", salts.ballot, openings.ballot.value);
  return {
    ...{ format: RECEIPT_FORMAT, team: teamSlug, project: projectNumber },
    round: { id: round.id, number: round.number },
    ...given,
    ...openings,
    note: signNote(receiptText(originOf(round.id), given, round.id, sealed)),
  };
}

/** The day alone: what an anonymous receipt says of its time. */
export function dayOf(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()));
}
