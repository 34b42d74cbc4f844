// What weights does an order make, if they fall as one over the place?
import { type WeightMethod, weightsOf } from "../method";
import { givenRanks, rankLimits } from "../rank-answers";
import { placeWeights, rankWeights } from "../rank-order";

/** Rank reciprocal: the k-th place weighs (1/k) / Σ 1/i; the answers are the ranking's, and level criteria share the mean of the places that they take. */
export const rankReciprocal = {
  id: "rank-reciprocal",
  name: "Ranking, by halves and thirds",
  summary: "Put the criteria in order; the second weighs half as much as the first, the third a third.",
  source:
    "Rank reciprocal; Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28, 62–77",
  ballot: "order",
  needsRanges: false,
  mostCriteria: null,
  heavier: "lower-answer",
  limits: rankLimits,
  check: (answers, criterionIds) => void givenRanks(answers, criterionIds),
  weights: (answers, criterionIds) => {
    const ranks = givenRanks(answers, criterionIds);
    return weightsOf(criterionIds, rankWeights(ranks, placeWeights("reciprocal", ranks.length)));
  },
} as const satisfies WeightMethod;
