// Which weights does a complete set of pairwise judgements stand for?
import { exp, ln } from "@/domain/numbers/elementary";
import { type PairwiseMatrix, positiveMatrix } from "./pairwise";

export interface Eigenvector {
  /** Positive, together 1. */
  weights: number[];
  /** The principal eigenvalue: n for perfectly consistent judgements, more otherwise. */
  lambdaMax: number;
}

const mostSteps = 20_000;

/** The principal right eigenvector, Aw = λmax w (Saaty 1977), by power iteration, started from the row means. Throws Unfit as `positiveMatrix` does. */
export function principalEigenvector(matrix: PairwiseMatrix): Eigenvector {
  let weights = geometricMeanWeights(matrix);
  let lambdaMax = matrix.length;
  for (let step = 0; step < mostSteps; step += 1) {
    const product = matrix.map((row) => row.reduce((sum, ratio, j) => sum + ratio * (weights[j] ?? 0), 0));
    lambdaMax = product.reduce((a, b) => a + b, 0);
    const next = product.map((x) => x / lambdaMax);
    const moved = next.reduce((most, x, i) => Math.max(most, Math.abs(x - (weights[i] ?? 0))), 0);
    weights = next;
    if (moved < 1e-15) break;
  }
  return { weights, lambdaMax };
}

/** w_i ∝ (Π_j a_ij)^(1/n): the logarithmic least-squares weights (Crawford & Williams 1985). Throws Unfit as `positiveMatrix` does. */
export function geometricMeanWeights(matrix: PairwiseMatrix): number[] {
  const means = positiveMatrix(matrix).map((row) => exp(row.reduce((sum, ratio) => sum + ln(ratio), 0) / row.length));
  const sum = means.reduce((a, b) => a + b, 0);
  return means.map((each) => each / sum);
}

/** The mean of the columns, each scaled to 1: the textbooks' approximation by hand (Saaty 1980). Throws Unfit as `positiveMatrix` does. */
export function meanOfNormalisedColumns(matrix: PairwiseMatrix): number[] {
  const sums = positiveMatrix(matrix).map((_, j) => matrix.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return matrix.map((row) => row.reduce((sum, ratio, j) => sum + ratio / (sums[j] ?? 1), 0) / row.length);
}
