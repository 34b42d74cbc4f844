// Which weights do pairwise judgements stand for when some pairs were skipped?
import { exp } from "@/domain/numbers/elementary";
import { Unfit } from "@/domain/numbers/unfit";
import { type Judgement, logRatios, type PairwiseMatrix } from "./pairwise";
import { type Eigenvector, iterated, principalEigenvector } from "./priorities";

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
  const isSaid = (at: number) => !Number.isNaN(logs[at] ?? Number.NaN);
  const flat = Float64Array.from(logs, (log, at) =>
    isSaid(at) ? exp(log) : (start[Math.floor(at / count)] ?? 1) / (start[at % count] ?? 1),
  );
  const skipped = [...flat.keys()].filter((at) => Math.floor(at / count) < at % count && !isSaid(at));
  if (skipped.length > 0) complete(flat, skipped, start);
  const matrix = start.map((_, i) => [...flat.subarray(i * count, (i + 1) * count)]);
  return { matrix, ...principalEigenvector(matrix) };
}

/** Moves the skipped ratios, in place. The eigenvectors follow as closely as the ratios still move. */
function complete(flat: Float64Array, skipped: readonly number[], start: readonly number[]): void {
  const count = start.length;
  const turned = flat.map((_, at) => flat[(at % count) * count + Math.floor(at / count)] ?? 1);
  const right = Float64Array.from(start);
  const inverse = start.map((weight) => 1 / weight);
  const sum = inverse.reduce((a, b) => a + b, 0);
  const left = Float64Array.from(inverse, (part) => part / sum);
  let moved = 1;
  for (let step = 0; step < mostSteps && moved >= 1e-13; step += 1) {
    const hair = Math.max(1e-15, moved * 1e-3);
    iterated(flat, right, hair);
    iterated(turned, left, hair);
    moved = 0;
    for (const at of skipped) {
      const [i, j] = [Math.floor(at / count), at % count];
      const mirror = j * count + i;
      const now = Math.sqrt(((left[j] ?? 1) * (right[i] ?? 1)) / ((left[i] ?? 1) * (right[j] ?? 1)));
      moved = Math.max(moved, Math.abs(now / (flat[at] ?? 1) - 1));
      flat[at] = now;
      turned[mirror] = now;
      flat[mirror] = 1 / now;
      turned[at] = 1 / now;
    }
  }
}

const mostSteps = 2_000;

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
