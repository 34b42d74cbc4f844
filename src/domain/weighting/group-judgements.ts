// What does the group say, when its members gave pairwise judgements?
import { geometricMean, weightedMean } from "@/domain/numbers/dispersion";
import { Unfit } from "@/domain/numbers/unfit";
import { type PairwiseMatrix, positiveMatrix } from "./pairwise";

/**
 * Aggregation of individual judgements (AIJ; Aczél & Saaty 1983; Forman & Peniwati 1998): the geometric mean, cell by cell, which keeps reciprocity;
 * for a group that acts as one. `shares` are the participants' weights, equal if left out. Throws Unfit on matrices of different sizes.
 */
export function groupMatrix(matrices: readonly PairwiseMatrix[], shares?: readonly number[]): number[][] {
  const [first] = matrices;
  if (!first || !matrices.every((matrix) => positiveMatrix(matrix).length === first.length))
    throw new Unfit("invalid_input", "every member judges the same criteria");
  return first.map((row, i) =>
    row.map((_, j) => {
      const ratios = matrices.map((matrix) => matrix[i]?.[j] ?? 1);
      return geometricMean(ratios, shares ?? ratios.map(() => 1));
    }),
  );
}

/**
 * Aggregation of individual priorities (AIP; Forman & Peniwati 1998): the members' own weights, by arithmetic or geometric mean, scaled to 1; for
 * individuals with values of their own. Throws Unfit on rows of different lengths, or if a geometric mean leaves nothing.
 */
export function groupPriorities(
  priorities: readonly (readonly number[])[],
  mean: "arithmetic" | "geometric" = "arithmetic",
  shares: readonly number[] = priorities.map(() => 1),
): number[] {
  const [first] = priorities;
  if (!first || !priorities.every((row) => row.length === first.length))
    throw new Unfit("invalid_input", "every member weighs the same criteria");
  const by = mean === "arithmetic" ? weightedMean : geometricMean;
  const parts = first.map((_, k) =>
    by(
      priorities.map((row) => row[k] ?? 0),
      shares,
    ),
  );
  const sum = parts.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) throw new Unfit("invalid_input", "nothing is left to share");
  return parts.map((part) => part / sum);
}
