// What did the voter say when criteria were held against each other, two by two?
import { ln } from "@/domain/numbers/elementary";
import { Unfit } from "@/domain/numbers/unfit";

/** “a matters `ratio` times as much as b”; a and b are places in the list of criteria, the ratio 1/9 to 9 on Saaty's scale. */
export interface Judgement {
  readonly a: number;
  readonly b: number;
  readonly ratio: number;
}

/** Row i, column j: how many times as much i matters as j; 1 on the diagonal. */
export type PairwiseMatrix = readonly (readonly number[])[];

const farthest = 1e9;
const rounding = 0.05; // .33 for 1/3 and .17 for 1/6 are roundings; 3 for 1/3 is a contradiction

/** The matrix as given, checked: square, finite and positive, 1 on the diagonal, a_ij · a_ji = 1 but for
 * rounding to two digits. Throws Unfit `not_reciprocal` or `invalid_input`. */
export function reciprocalMatrix(matrix: PairwiseMatrix): PairwiseMatrix {
  positiveMatrix(matrix);
  for (const [i, row] of matrix.entries())
    for (const [j, ratio] of row.entries())
      if (Math.abs(ratio * (matrix[j]?.[i] ?? 0) - 1) > rounding)
        throw new Unfit("not_reciprocal", `judgements ${i} over ${j} and ${j} over ${i} contradict each other`);
  return matrix;
}

/** The matrix as given, if it is square with ratios from 1e-9 to 1e9. Throws Unfit otherwise. */
export function positiveMatrix(matrix: PairwiseMatrix): PairwiseMatrix {
  const isSound = (ratio: number) => ratio >= 1 / farthest && ratio <= farthest;
  if (matrix.length === 0 || !matrix.every((row) => row.length === matrix.length && row.every(isSound)))
    throw new Unfit("invalid_input", "a pairwise matrix is square, its ratios positive and finite");
  return matrix;
}

/** Log-ratios by pair: [i·n + j] = ln a_ij, NaN where nothing was said. Throws Unfit on a pair judged twice, with itself, or of unknown criteria. */
export function logRatios(judgements: readonly Judgement[], count: number): Float64Array {
  const logs = new Float64Array(count * count).fill(Number.NaN);
  for (let i = 0; i < count; i += 1) logs[i * count + i] = 0;
  for (const { a, b, ratio } of judgements) {
    const isPair = [a, b].every((place) => Number.isInteger(place) && place >= 0 && place < count) && a !== b;
    if (!isPair || !(ratio >= 1 / farthest && ratio <= farthest) || !Number.isNaN(logs[a * count + b]))
      throw new Unfit("invalid_input", "each judgement is a positive ratio of two different criteria, once");
    logs[a * count + b] = ln(ratio);
    logs[b * count + a] = -ln(ratio);
  }
  return logs;
}

/** The judgements that a complete matrix stands for: one a pair, the row before the column. */
export function judgementsOf(matrix: PairwiseMatrix): Judgement[] {
  return matrix.flatMap((row, a) => row.flatMap((ratio, b) => (b > a ? [{ a, b, ratio }] : [])));
}
