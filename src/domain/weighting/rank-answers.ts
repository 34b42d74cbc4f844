// Which places did a voter give the criteria, and what do they weigh?
import { refuse } from "@/domain/refusal";
import { type AnswerLimits, type Answers, orderedAnswers, type WeightMethod, weightsOf } from "./method";
import { placeWeights, type RankOrderRule, rankWeights } from "./rank-order";

/**
 * What all methods have in common that weigh an order: the answers are places, and level criteria share the mean of the weights of the places
 * that they take.
 */
export function byPlaces(rule: RankOrderRule) {
  return {
    ballot: "order",
    needsRanges: false,
    mostCriteria: null,
    heavier: "lower-answer",
    limits: rankLimits,
    check: (answers, criterionIds) => void givenRanks(answers, criterionIds),
    weights: (answers, criterionIds) => {
      const ranks = givenRanks(answers, criterionIds);
      return weightsOf(criterionIds, rankWeights(ranks, placeWeights(rule, ranks.length)));
    },
  } as const satisfies Omit<WeightMethod, "id" | "name" | "summary" | "source">;
}

/** A place is a whole number from 1 to the number of criteria. */
function rankLimits(count: number): AnswerLimits {
  return { min: 1, max: count, sum: null };
}

/**
 * The places in the order of the criteria: standard competition ranks, 1 = matters most; 1, 2, 2, 4 where two are level. Refuses places that
 * no order can give, and whatever `orderedAnswers` refuses.
 */
function givenRanks(answers: Answers, criterionIds: readonly string[]): number[] {
  const ranks = orderedAnswers(answers, criterionIds, rankLimits(criterionIds.length));
  for (const [place, rank] of ranks.entries()) {
    const before = ranks.filter((other) => other < rank).length;
    if (rank !== before + 1) refuse("weighting.ranks-impossible", {}, criterionIds[place]);
  }
  return ranks;
}
