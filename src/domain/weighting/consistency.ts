// Do a voter's pairwise judgements fit together?
import { ln, squared } from "@/domain/numbers/elementary";
import type { Judgement, PairwiseMatrix } from "./pairwise";

/** Mean consistency index of random judgements for 1, 2, 3 … criteria: Saaty (1980), as printed, and Saaty (2005). Beyond 15 the last holds. */
export const randomIndices = {
  saaty1980: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  saaty2005: [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
} as const;
export type RandomIndex = keyof typeof randomIndices;

/** The mean λmax of random judgements on n criteria, fitted by Alonso & Lamata (2006). */
export function randomLambda(count: number): number {
  return 2.7699 * count - 4.3513;
}

/** CI = (λmax − n) / (n − 1), 0 or more; 0 for one criterion. */
export function consistencyIndex(lambdaMax: number, count: number): number {
  return count > 1 ? Math.max(0, (lambdaMax - count) / (count - 1)) : 0;
}

/**
 * CR: the consistency index beside that of random judgements. Two criteria or fewer cannot contradict each other: 0. Saaty advises to look again
 * above .10: a hint, never a block. The product uses `saaty1980`.
 */
export function consistencyRatio(
  lambdaMax: number,
  count: number,
  by: RandomIndex | "alonsoLamata" = "saaty1980",
): number {
  if (count < 3) return 0;
  const excess = Math.max(0, lambdaMax - count);
  if (by === "alonsoLamata") return excess / (randomLambda(count) - count);
  const index = randomIndices[by][count - 1] ?? 1.59;
  return consistencyIndex(lambdaMax, count) / index;
}

/**
 * What random judgements on `count` criteria come to where `skipped` pairs are left out: RI(n) (1 − 2m / ((n − 1)(n − 2))), 0 where nothing is left to
 * contradict (Ágoston & Csató 2022, Omega 108, 102576).
 */
export function randomIndexOf(count: number, skipped: number): number {
  if (count < 3) return 0;
  const share = 1 - (2 * skipped) / ((count - 1) * (count - 2));
  return Math.max(0, share) * (randomIndices.saaty1980[count - 1] ?? 1.59);
}

/** CR from which we advise a second look. */
export const inconsistentAbove = 0.1;

/**
 * GCI = 2 / ((n−1)(n−2)) Σ_{i<j} ln²(a_ij w_j / w_i) for geometric-mean weights (Aguarón & Moreno-Jiménez 2003); 0 for fewer than three criteria.
 * The counterpart of CR .10: .31 for three criteria, .35 for four, .37 above.
 */
export function geometricConsistencyIndex(matrix: PairwiseMatrix, weights: readonly number[]): number {
  const n = matrix.length;
  if (n < 3) return 0;
  let sum = 0;
  for (const [i, row] of matrix.entries())
    for (let j = i + 1; j < n; j += 1) sum += squared(ln(((row[j] ?? 1) * (weights[j] ?? 1)) / (weights[i] ?? 1)));
  return (2 * sum) / ((n - 1) * (n - 2));
}

/**
 * GCI of the judgements that were made, beside their least-squares weights: the squares by as many as could contradict the rest, judged − (n − 1); of
 * a complete set `geometricConsistencyIndex`. 0 where nothing can.
 */
export function gciOf(judgements: readonly Judgement[], weights: readonly number[]): number {
  const free = judgements.length - (weights.length - 1);
  if (free <= 0) return 0;
  const off = ({ a, b, ratio }: Judgement) => ln((ratio * (weights[b] ?? 1)) / (weights[a] ?? 1));
  return judgements.reduce((sum, judgement) => sum + squared(off(judgement)), 0) / free;
}

/** The GCI from which we advise a second look. */
export function gciLimit(count: number): number {
  return count <= 3 ? 0.31 : count === 4 ? 0.35 : 0.37;
}
