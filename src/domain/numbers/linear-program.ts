// What is the least that a sum of unknowns can be, under conditions that are sums too?

/** Σ left·x ≤ right. */
export interface Condition {
  readonly left: readonly number[];
  readonly right: number;
}

export interface Optimum {
  x: number[];
  value: number;
}

const boldSteps = 1_000;
const hair = 1e-10; // what is smaller counts as 0: dividing by it would blow rounding up

/**
 * Minimises Σ cost·x over x ≥ 0 under the conditions: the simplex method on a dense tableau, two phases (Dantzig 1951), in the end by Bland's
 * rule, which cannot go in circles (1977). For a few dozen unknowns. Null where no x meets the conditions, or the sum falls without end.
 */
export function minimum(cost: readonly number[], conditions: readonly Condition[]): Optimum | null {
  const unknowns = cost.length;
  const width = unknowns + conditions.length + 1; // then one for each condition's slack, and one to begin with
  const basis = conditions.map((_, row) => unknowns + row);
  const rows = conditions.map(({ left, right }, row) => {
    const line = new Float64Array(width + 1);
    for (let k = 0; k < unknowns; k += 1) line[k] = left[k] ?? 0;
    line[unknowns + row] = 1;
    line[width - 1] = -1;
    line[width] = right;
    return line;
  });
  const tableau: Tableau = { rows, basis, width, filled: new Int32Array(width + 1) };
  if (!isFeasible(tableau)) return null;
  if (
    !descend(
      tableau,
      Float64Array.from({ length: width }, (_, k) => cost[k] ?? 0),
      width - 1,
    )
  )
    return null;
  const x = cost.map((_, k) => Math.max(0, rows[basis.indexOf(k)]?.[width] ?? 0));
  return { x, value: x.reduce((sum, each, k) => sum + each * (cost[k] ?? 0), 0) };
}

interface Tableau {
  readonly rows: Float64Array[];
  /** Which column each row stands for. */
  readonly basis: number[];
  /** Columns; the right-hand sides stand after the last, which is the one to begin with. */
  readonly width: number;
  /** Room for the places of one row. */
  readonly filled: Int32Array;
}

/** Phase one: brings the beginner's column to 0 and out of the basis. */
function isFeasible(tableau: Tableau): boolean {
  const { rows, basis, width } = tableau;
  const beginner = width - 1;
  const lowest = rows.reduce((low, row, i) => ((row[width] ?? 0) < (rows[low]?.[width] ?? 0) ? i : low), 0);
  if ((rows[lowest]?.[width] ?? 0) >= 0) return true;
  pivot(tableau, lowest, beginner);
  const cost = new Float64Array(width);
  cost[beginner] = 1;
  descend(tableau, cost, width);
  const at = basis.indexOf(beginner);
  if (at < 0) return true;
  if ((rows[at]?.[width] ?? 0) > 1e-9) return false;
  const column = rows[at]?.findIndex((each, k) => k < beginner && Math.abs(each) > hair) ?? -1;
  if (column >= 0) pivot(tableau, at, column);
  return true;
}

/**
 * Pivots until no column of the first `columns` lowers the cost; false if it falls without end. The steepest column first and, of level rows, the one with
 * the greatest pivot, which keeps rounding small; after many steps Bland's rule.
 */
function descend(tableau: Tableau, cost: Float64Array, columns: number): boolean {
  for (let step = 0; ; step += 1) {
    const isCareful = step > boldSteps;
    const entering = enteringColumn(tableau, cost, columns, isCareful);
    if (entering < 0) return true;
    const leaving = leavingRow(tableau, entering, isCareful);
    if (leaving < 0) return false;
    pivot(tableau, leaving, entering);
  }
}

function enteringColumn({ rows, basis }: Tableau, cost: Float64Array, columns: number, isCareful: boolean): number {
  const isBasic = new Set(basis);
  const costly = rows.flatMap((row, i) =>
    (cost[basis[i] ?? 0] ?? 0) === 0 ? [] : [{ row, of: cost[basis[i] ?? 0] ?? 0 }],
  );
  let [found, least] = [-1, -hair];
  for (let k = 0; k < columns && !(isCareful && found >= 0); k += 1) {
    if (isBasic.has(k)) continue;
    let reduced = cost[k] ?? 0;
    for (const { row, of } of costly) reduced -= of * (row[k] ?? 0);
    if (reduced < least) [found, least] = [k, reduced];
  }
  return found;
}

function leavingRow({ rows, basis, width }: Tableau, entering: number, isCareful: boolean): number {
  const ratios = rows.map((row) =>
    (row[entering] ?? 0) > hair ? Math.max(0, row[width] ?? 0) / (row[entering] ?? 1) : Number.POSITIVE_INFINITY,
  );
  const least = ratios.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  if (least === Number.POSITIVE_INFINITY) return -1;
  const level = rows.flatMap((_, i) => ((ratios[i] ?? 0) <= least + hair ? [i] : []));
  const pivotOf = (i: number) => (isCareful ? -(basis[i] ?? 0) : (rows[i]?.[entering] ?? 0));
  return level.reduce((best, i) => (pivotOf(i) > pivotOf(best) ? i : best));
}

function pivot({ rows, basis, width, filled }: Tableau, at: number, column: number): void {
  const own = rows[at];
  if (!own) return;
  const lead = own[column] ?? 1;
  let count = 0; // most of a row is 0: what isn't, is listed once for all the other rows
  for (let k = 0; k <= width; k += 1) {
    const scaled = (own[k] ?? 0) / lead;
    own[k] = scaled;
    if (scaled !== 0) filled[count++] = k;
  }
  for (const row of rows) {
    const factor = row[column] ?? 0;
    if (row === own || factor === 0) continue;
    for (let f = 0; f < count; f += 1) {
      const k = filled[f] ?? 0;
      row[k] = (row[k] ?? 0) - factor * (own[k] ?? 0);
    }
  }
  basis[at] = column;
}
