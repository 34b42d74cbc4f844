// What weights does an order of the criteria make?
import { type WeightMethod, weightsOf } from "../method";
import { givenRanks, rankLimits } from "../rank-answers";

/**
 * Rank-order centroid: the answers are standard competition ranks (1 = matters most; 1, 2, 2, 4 where two are level);
 * the k-th place of n weighs (1/n) Σ_{i=k..n} 1/i, and level criteria share the mean of the places that they take.
 */
export const ranking = {
  id: "ranking",
  name: "Ranking",
  summary: "Put the criteria in order; the weights follow from the places, the first ones far ahead.",
  source: "Rank-order centroid; Barron & Barrett (1996), Management Science 42, 1515–1523",
  ballot: "order",
  needsRanges: false,
  mostCriteria: null,
  heavier: "lower-answer",
  limits: rankLimits,
  check: (answers, criterionIds) => void givenRanks(answers, criterionIds),
  weights: (answers, criterionIds) => {
    const ranks = givenRanks(answers, criterionIds);
    const centroids = centroidWeights(ranks.length);
    return weightsOf(
      criterionIds,
      ranks.map((rank) => {
        const level = ranks.filter((other) => other === rank).length;
        return centroids.slice(rank - 1, rank - 1 + level).reduce((a, b) => a + b, 0) / level;
      }),
    );
  },
} as const satisfies WeightMethod;

/** The rank-order centroid weights of `count` places, heaviest first. */
export function centroidWeights(count: number): number[] {
  return Array.from({ length: count }, (_, first) => {
    let sum = 0;
    for (let place = count; place > first; place -= 1) sum += 1 / place; // smallest first: the least rounding
    return sum / count;
  });
}
