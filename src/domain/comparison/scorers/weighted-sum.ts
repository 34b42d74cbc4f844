// Who is best if every criterion adds its weight times its value?
import { type Comparison, shares, standing, weighted } from "../comparison";
import { rankingOf } from "../ranking";
import type { Scorer } from "../scorer";

/** Weighted sum on fixed anchors: total = Σ w·v, each part shown; an unknown value widens the total to a range, it is never a zero. */
export const weightedSum = {
  id: "weighted-sum",
  name: "Weighted sum on fixed anchors",
  source: "Additive value model; Keeney & Raiffa (1976), Decisions with Multiple Objectives, ch. 3",
  rank(comparison: Comparison) {
    const weights = shares(comparison);
    const unranked = standing(comparison).map(({ candidate, values }) => ({
      candidateId: candidate.id,
      total: weighted(weights, values),
      low: weighted(weights, values, 0),
      high: weighted(weights, values, 1),
      contributions: comparison.criteria.map(({ id }, place) => {
        const value = values[place] ?? null;
        const weight = weights[place] ?? 0;
        const known = value === null ? null : weight * value;
        return { criterionId: id, value, contribution: known, low: known ?? 0, high: known ?? weight };
      }),
      missing: comparison.criteria.flatMap(({ id }, place) => ((values[place] ?? null) === null ? [id] : [])),
    }));
    return rankingOf("weighted-sum", comparison, unranked);
  },
} as const satisfies Scorer;
