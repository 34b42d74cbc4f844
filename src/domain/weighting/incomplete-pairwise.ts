// Which weights do pairwise judgements stand for when some pairs were skipped?
import { exp, ln } from "@/domain/numbers/elementary";
import { Unfit } from "@/domain/numbers/unfit";
import { type Judgement, logRatios, type PairwiseMatrix } from "./pairwise";
import { type Eigenvector, principalEigenvector } from "./priorities";

/** The places that judgements link with this one, it among them. */
export function linkedTo(place: number, judgements: readonly Judgement[]): Set<number> {
  const reached = new Set([place]);
  for (let grew = true; grew; ) {
    const before = reached.size;
    for (const { a, b } of judgements) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
    grew = reached.size > before;
  }
  return reached;
}

/** Whether every criterion is linked with every other by judgements, so that weights follow from them. */
export function isConnected(judgements: readonly Judgement[], count: number): boolean {
  return linkedTo(0, judgements).size === count;
}

/**
 * Logarithmic least squares on the graph of judgements (Bozóki, Fülöp & Rónyai 2010): minimises Σ (ln a_ij − y_i + y_j)², w = e^y; for a complete
 * set the geometric means. Throws Unfit `not_connected` where the judgements don't link all criteria, and as `logRatios` does.
 */
export function logLeastSquaresWeights(judgements: readonly Judgement[], count: number): number[] {
  const logs = logRatios(judgements, count);
  if (!isConnected(judgements, count)) throw new Unfit("not_connected", "judgements do not link all criteria");
  const rows = Array.from({ length: count - 1 }, () => new Float64Array(count)); // the Laplacian without its first row and column
  for (let i = 1; i < count; i += 1)
    for (let j = 0; j < count; j += 1) {
      const said = logs[i * count + j] ?? Number.NaN;
      const row = rows[i - 1];
      if (i === j || Number.isNaN(said) || !row) continue;
      row[i - 1] = (row[i - 1] ?? 0) + 1;
      if (j > 0) row[j - 1] = (row[j - 1] ?? 0) - 1;
      row[count - 1] = (row[count - 1] ?? 0) + said;
    }
  const logWeights = [0, ...solved(rows)];
  const top = Math.max(...logWeights);
  const parts = logWeights.map((y) => exp(y - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

export interface Completion extends Eigenvector {
  /** The matrix with the skipped pairs filled in. */
  matrix: PairwiseMatrix;
}

/**
 * The completion with the least λmax (Shiraishi, Obata & Daigo 1998; Bozóki, Fülöp & Rónyai 2010) and its eigenvector. The skipped ratios start at
 * the least-squares weights' and take turns at a_ij = √(u_j w_i / (u_i w_j)), u and w the left and right eigenvectors, until none moves: there the
 * derivative of λmax, which is convex in their logarithms, is 0. Throws Unfit as `logLeastSquaresWeights` does.
 */
export function leastLambdaCompletion(judgements: readonly Judgement[], count: number): Completion {
  const start = logLeastSquaresWeights(judgements, count);
  const logs = logRatios(judgements, count);
  const isSaid = (i: number, j: number) => !Number.isNaN(logs[i * count + j] ?? Number.NaN);
  const matrix = start.map((own, i) =>
    start.map((other, j) => (isSaid(i, j) ? exp(logs[i * count + j] ?? 0) : own / other)),
  );
  const skipped = matrix.flatMap((row, i) => row.flatMap((_, j) => (i < j && !isSaid(i, j) ? [[i, j] as const] : [])));
  for (let step = 0; step < 500 && skipped.length > 0; step += 1) {
    const right = principalEigenvector(matrix).weights;
    const left = principalEigenvector(matrix.map((row, i) => row.map((_, j) => matrix[j]?.[i] ?? 1))).weights;
    let moved = 0;
    for (const [i, j] of skipped) {
      const was = matrix[i]?.[j] ?? 1;
      const now = Math.sqrt(((left[j] ?? 1) * (right[i] ?? 1)) / ((left[i] ?? 1) * (right[j] ?? 1)));
      moved = Math.max(moved, Math.abs(ln(now / was)));
      const [row, mirror] = [matrix[i], matrix[j]];
      if (row) row[j] = now;
      if (mirror) mirror[i] = 1 / now;
    }
    if (moved < 1e-12) break;
  }
  return { matrix, ...principalEigenvector(matrix) };
}

/** Gauss–Jordan elimination with pivoting; the last entry of each row is the right-hand side. */
function solved(rows: Float64Array[]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    const lead = pivot[column] ?? 1;
    for (const row of rows) {
      const factor = (row[column] ?? 0) / lead;
      if (row !== pivot && factor !== 0)
        for (let k = column; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
