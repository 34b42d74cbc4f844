// How strongly is each candidate preferred to the others, and they to it?
import { checkPreference, type Preference, preferenceFor } from "./preference";
import type { Table } from "./table";

export interface Flows {
  /** The mean preference over all others, and of all others over it, each 0 to the sum of the weights; their difference is the net flow. */
  phiPlus: Float64Array;
  phiMinus: Float64Array;
  phi: Float64Array;
}

/**
 * PROMETHEE II (Brans & Vincke 1985): φ(a) = (1/(m−1)) Σ_b [π(a,b) − π(b,a)], π = Σ_k w_k P_k(a_k − b_k). All preference functions that are
 * made of straight lines take m log m steps a column: rows sorted once, then prefix sums. The Gaussian compares every pair. One row alone
 * has flows of 0. Throws Unfit on thresholds that `checkPreference` does not take.
 */
export function netFlows(table: Table, preferences: readonly Preference[]): Flows {
  const { rows, columns, values, weights } = table;
  const [phiPlus, phiMinus] = [new Float64Array(rows), new Float64Array(rows)];
  const column = new Float64Array(rows);
  for (let k = 0; k < columns; k += 1) {
    const preference = preferences[k] ?? usual;
    checkPreference(preference);
    const weight = weights[k] ?? 0;
    if (weight === 0 || rows < 2) continue;
    for (let i = 0; i < rows; i += 1) column[i] = values[i * columns + k] ?? 0;
    const share = weight / (rows - 1);
    const compare = preference.function === "gaussian" || isTooSteep(column, preference) ? everyPair : prefixSums;
    compare(column, preference, share, phiPlus, phiMinus);
  }
  const phi = new Float64Array(rows);
  for (let i = 0; i < rows; i += 1) phi[i] = (phiPlus[i] ?? 0) - (phiMinus[i] ?? 0);
  return { phiPlus, phiMinus, phi };
}

const usual: Preference = { function: "usual", q: 0, p: 0, s: 0 };

/** Whether the slope is so narrow beside the column that differences of sums would lose it. */
function isTooSteep(x: Float64Array, preference: Preference): boolean {
  const { lower, upper, between } = shapeOf(preference);
  return (
    between === "slope" &&
    upper > lower &&
    upper - lower < 1e-6 * x.reduce((far, each) => Math.max(far, Math.abs(each)), 0)
  );
}

function everyPair(x: Float64Array, preference: Preference, share: number, plus: Float64Array, minus: Float64Array) {
  for (let a = 0; a < x.length; a += 1)
    for (let b = 0; b < x.length; b += 1) {
      const preferred = share * preferenceFor(preference, (x[a] ?? 0) - (x[b] ?? 0));
      plus[a] = (plus[a] ?? 0) + preferred;
      minus[b] = (minus[b] ?? 0) + preferred;
    }
}

/**
 * Two thresholds and what a lead counts between them and above the upper one; at the lower one nothing. Where `slope` is set, it grows from
 * 0 to 1 between them; where not, it is `between`.
 */
function shapeOf({ function: shape, q, p }: Preference): { lower: number; upper: number; between: number | "slope" } {
  switch (shape) {
    case "ushape":
      return { lower: q, upper: q, between: 0 };
    case "level":
      return { lower: q, upper: p, between: 0.5 };
    case "linear":
      return { lower: q, upper: p, between: "slope" };
    case "vshape":
      return { lower: 0, upper: p, between: "slope" };
    default:
      return { lower: 0, upper: 0, between: 0 };
  }
}

function prefixSums(x: Float64Array, preference: Preference, share: number, plus: Float64Array, minus: Float64Array) {
  const { lower, upper, between } = shapeOf(preference);
  const count = x.length;
  const sorted = x.slice().sort();
  const origin = sorted[count >> 1] ?? 0; // sums of distances from the middle lose fewer digits
  const sums = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) sums[i + 1] = (sums[i] ?? 0) + ((sorted[i] ?? 0) - origin);
  const [over, under] = [new Float64Array(count), new Float64Array(count)];
  const width = upper - lower;
  for (let i = 0, full = 0, some = 0; i < count; i += 1) {
    const own = sorted[i] ?? 0;
    while (some < count && own - (sorted[some] ?? 0) > lower) some += 1;
    while (full < some && own - (sorted[full] ?? 0) > upper) full += 1;
    const part = some - full;
    const inside = (sums[some] ?? 0) - (sums[full] ?? 0);
    over[i] =
      full + (between === "slope" ? (part > 0 ? (part * (own - origin - lower) - inside) / width : 0) : between * part);
  }
  for (let i = count - 1, full = count - 1, some = count - 1; i >= 0; i -= 1) {
    const own = sorted[i] ?? 0;
    while (some >= 0 && (sorted[some] ?? 0) - own > lower) some -= 1;
    while (full > some && (sorted[full] ?? 0) - own > upper) full -= 1;
    const part = full - some;
    const inside = (sums[full + 1] ?? 0) - (sums[some + 1] ?? 0);
    under[i] =
      count -
      1 -
      full +
      (between === "slope" ? (part > 0 ? (inside - part * (own - origin + lower)) / width : 0) : between * part);
  }
  for (let i = 0; i < count; i += 1) {
    const at = placeOf(sorted, x[i] ?? 0);
    plus[i] = (plus[i] ?? 0) + share * (over[at] ?? 0);
    minus[i] = (minus[i] ?? 0) + share * (under[at] ?? 0);
  }
}

/** Where a figure first stands in the sorted column; level ones have the same flows. */
function placeOf(sorted: Float64Array, figure: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}
