// What is on a ballot, and when is it taken?
import { z } from "zod";
import { MOST_CRITERIA } from "@/domain/project/criterion";
import { refuse } from "@/domain/refusal";
import { id, prose } from "@/domain/text";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { bestWorstPairs } from "./best-worst-answers";
import type { Answers } from "./method";
import { methods } from "./methods";
import { isNamed, type Round, refuseUnlessOpen } from "./round";

/** vote: answers that count; abstain: counted as present, weighs nothing; no-information: likewise, and flags a gap in the evidence. */
export const ballotKinds = ["vote", "abstain", "no-information"] as const;
export type BallotKind = (typeof ballotKinds)[number];

export type Ballot = {
  memberId: string;
  kind: BallotKind;
  answers: Answers;
  /** Criterion id → why. Empty in rounds without names: the hand is known by its words. */
  reasons: Readonly<Record<string, string>>;
};

const atMost = (most: number) => (what: Record<string, unknown>) => Object.keys(what).length <= most;
const answerKey = z
  .string()
  .max(73)
  .refine((key) => key.split("/").length <= 2 && key.split("/").every((part) => id.safeParse(part).success));

/** The most that any method asks: best-worst, 2n − 3; all pairs of the seven criteria that pairwise takes are 21. */
const MOST_ANSWERS = bestWorstPairs(MOST_CRITERIA);

/** Shape only: answers by criterion, or by pair of them; what an answer may be is for the round's method to say. */
export const ballotInput = {
  roundId: id,
  kind: z.enum(ballotKinds),
  answers: z.record(answerKey, z.number("Give a number for each criterion.")).refine(atMost(MOST_ANSWERS)),
  reasons: z.record(id, prose(500)).refine(atMost(MOST_CRITERIA)),
};

export type BallotInput = {
  roundId: string;
  kind: BallotKind;
  answers: Answers;
  reasons: Readonly<Record<string, string>>;
};
type Input = Pick<BallotInput, "kind" | "answers" | "reasons">;

/**
 * The ballot of one voter, complete and valid in the round's method; who abstains answers nothing. Refuses once the round is
 * closed, past its deadline or voided, whoever isn't in its electorate, and whatever its method refuses.
 */
export function castBallot(round: Round, memberId: string, isVoter: boolean, input: Input, now: Date): Ballot {
  refuseUnlessOpen(round, now);
  if (!isVoter) refuse("weighting.not-in-electorate");
  if (input.kind === "vote") methods[round.method].check(input.answers, round.criterionIds);
  else if (Object.keys(input.answers).length > 0) refuse("weighting.ballot-answers-nothing");
  for (const criterionId of Object.keys(input.reasons))
    if (!round.criterionIds.includes(criterionId)) refuse("weighting.unknown-criterion");
  const written = Object.entries(input.reasons).filter(([, reason]) => reason !== "");
  return {
    memberId,
    kind: input.kind,
    answers: input.answers,
    reasons: isNamed(round) ? Object.fromEntries(written) : {},
  };
}

/** What a round's log commits to of a ballot: its voter only in named rounds; the reasons by themselves, since they can be erased. */
export function ballotTexts(round: Pick<Round, "secrecy">, ballot: Ballot): { ballot: string; reasons: string } {
  const voter = isNamed(round) ? { voter: ballot.memberId } : {};
  return {
    ballot: canonicalJson({ kind: ballot.kind, answers: ballot.answers as Json, ...voter }),
    reasons: canonicalJson(ballot.reasons as Json),
  };
}
