// What weights does an order make, if they fall in even steps?
import { type WeightMethod, weightsOf } from "../method";
import { givenRanks, rankLimits } from "../rank-answers";
import { placeWeights, rankWeights } from "../rank-order";

/** Rank sum: the k-th place of n weighs 2(n + 1 − k) / (n(n + 1)); the answers are the ranking's, and level criteria share the mean of the places that they take. */
export const rankSum = {
  id: "rank-sum",
  name: "Ranking, even steps",
  summary: "Put the criteria in order; the weights fall in even steps from the first to the last.",
  source: "Rank sum; Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28, 62–77",
  ballot: "order",
  needsRanges: false,
  mostCriteria: null,
  heavier: "lower-answer",
  limits: rankLimits,
  check: (answers, criterionIds) => void givenRanks(answers, criterionIds),
  weights: (answers, criterionIds) => {
    const ranks = givenRanks(answers, criterionIds);
    return weightsOf(criterionIds, rankWeights(ranks, placeWeights("sum", ranks.length)));
  },
} as const satisfies WeightMethod;
