// Which places did a voter give the criteria?
import { refuse } from "@/domain/refusal";
import { type AnswerLimits, type Answers, orderedAnswers } from "./method";

/** A place is a whole number from 1 to the number of criteria. */
export function rankLimits(count: number): AnswerLimits {
  return { min: 1, max: count, sum: null };
}

/**
 * The places in the order of the criteria: standard competition ranks, 1 = matters most; 1, 2, 2, 4 where two are level. Refuses places that
 * no order can give, and whatever `orderedAnswers` refuses.
 */
export function givenRanks(answers: Answers, criterionIds: readonly string[]): number[] {
  const ranks = orderedAnswers(answers, criterionIds, rankLimits(criterionIds.length));
  for (const [place, rank] of ranks.entries()) {
    const before = ranks.filter((other) => other < rank).length;
    if (rank !== before + 1) refuse("weighting.ranks-impossible", {}, criterionIds[place]);
  }
  return ranks;
}
