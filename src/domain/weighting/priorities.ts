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
  const weights = Float64Array.from(geometricMeanWeights(matrix));
  const lambdaMax = iterated(Float64Array.from(matrix.flat()), weights, 1e-15);
  return { weights: [...weights], lambdaMax };
}

/**
 * Power steps from `weights` (positive, together 1), in place, until none moves by a `hair` or rounding goes to and fro; answers λmax. `flat` is the matrix, row
 * by row.
 */
export function iterated(flat: Float64Array, weights: Float64Array, hair: number): number {
  const [next, before] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  let lambdaMax = weights.length;
  for (let step = 0; step < mostSteps; step += 1) {
    lambdaMax = multiplied(flat, weights, next);
    const moved = scaledTo(next, lambdaMax, weights);
    const isBack = next.every((x, i) => x === before[i]);
    before.set(weights);
    weights.set(next);
    if (moved < hair || isBack) break;
  }
  return lambdaMax;
}

/** Puts Aw into `into` and answers its sum. */
function multiplied(flat: Float64Array, weights: Float64Array, into: Float64Array): number {
  const count = weights.length;
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    let sum = 0;
    for (let j = 0; j < count; j += 1) sum += (flat[i * count + j] ?? 0) * (weights[j] ?? 0);
    into[i] = sum;
    total += sum;
  }
  return total;
}

/** Scales to 1 together; answers how far the one furthest from `from` has moved. */
function scaledTo(next: Float64Array, total: number, from: Float64Array): number {
  let most = 0;
  for (let i = 0; i < next.length; i += 1) {
    const x = (next[i] ?? 0) / total;
    next[i] = x;
    most = Math.max(most, Math.abs(x - (from[i] ?? 0)));
  }
  return most;
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
