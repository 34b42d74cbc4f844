// What weights does an order of the criteria make?
import { refuse } from "@/domain/refusal";
import { type Answers, orderedAnswers, type WeightMethod, weightsOf } from "../method";

/**
 * Rank-order centroid: the answers are standard competition ranks (1 = matters most; 1, 2, 2, 4 where two are level);
 * the k-th place of n weighs (1/n) Σ_{i=k..n} 1/i, and level criteria share the mean of the places that they take.
 */
export const ranking = {
  id: "ranking",
  name: "Ranking",
  source: "Rank-order centroid; Barron & Barrett (1996), Management Science 42, 1515–1523",
  heavier: "lower-answer",
  limits: (count) => ({ min: 1, max: count, sum: null }),
  check: (answers, criterionIds) => void given(answers, criterionIds),
  weights: (answers, criterionIds) => {
    const ranks = given(answers, criterionIds);
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

function given(answers: Answers, criterionIds: readonly string[]): number[] {
  const ranks = orderedAnswers(answers, criterionIds, ranking.limits(criterionIds.length));
  for (const [place, rank] of ranks.entries()) {
    const before = ranks.filter((other) => other < rank).length;
    if (rank !== before + 1) refuse("weighting.ranks-impossible", {}, criterionIds[place]);
  }
  return ranks;
}
