// With which weights, as near to the agreed ones as can be, would each other candidate be first?
import { minimum } from "../numbers/linear-program";
import { type Comparison, shares, standing, unknownCountsAs } from "./comparison";
import { firstPlace } from "./first-place";

export interface WinningWeights {
  candidateId: string;
  /** The least weight that must move, as a share of 1, until nobody is above this candidate; null if no weights do that. */
  mass: number | null;
  /** The weights then, as shares of 1 in the order of the criteria; empty if none do. */
  weights: number[];
}

/**
 * For every ranked candidate that isn't first: the smallest change of weights that lets it win, or share the first place, the easiest first and those that can
 * never win last. Minimises Σ|w′ − w| / 2 under w′·(v_own − v_other) ≥ 0 for everybody else, a linear programme (Wolters & Mareschal 1995, EJOR 81, 281–290).
 * `weightMasses` asks less: only that the leader be caught up with. Unknown values count as the middle; leads are rounded to
 * a millionth. `of` asks for some of them only: fifty candidates take long.
 */
export function winningWeights(comparison: Comparison, of?: ReadonlySet<string>): WinningWeights[] {
  const first = new Set(firstPlace(comparison));
  const rows = standing(comparison).map(({ candidate, values }) => ({
    id: candidate.id,
    values: comparison.criteria.map((_, k) => values[k] ?? unknownCountsAs),
  }));
  const weights = shares(comparison);
  return rows
    .filter(({ id }) => !first.has(id) && (of?.has(id) ?? true))
    .map(({ id, values }) => {
      const rivals = rows.filter((row) => row.id !== id).map((row) => row.values);
      const found = leastMove(weights, values, rivals);
      return { candidateId: id, mass: found?.mass ?? null, weights: found?.weights ?? [] };
    })
    .sort((a, b) => (a.mass ?? 2) - (b.mass ?? 2));
}

/** Leads are rounded to a millionth: what is smaller can't be pivoted on, and nobody sees it. */
const rounded = (lead: number) => Math.round(lead * 1e6) / 1e6;

function leastMove(weights: readonly number[], own: readonly number[], rivals: readonly (readonly number[])[]) {
  const n = weights.length;
  const both = (of: (k: number) => number) => [...weights.map((_, k) => of(k)), ...weights.map((_, k) => -of(k))];
  const conditions = [
    ...rivals.map((rival) => {
      const lead = weights.map((_, k) => rounded((own[k] ?? 0) - (rival[k] ?? 0)));
      return { left: both((k) => -(lead[k] ?? 0)), right: weights.reduce((sum, w, k) => sum + w * (lead[k] ?? 0), 0) };
    }),
    ...weights.map((weight, k) => ({ left: both((at) => (at === k ? -1 : 0)), right: weight })),
    { left: both(() => 1), right: 0 },
    { left: both(() => -1), right: 0 },
  ];
  const found = minimum(new Array<number>(2 * n).fill(0.5), conditions);
  if (!found) return null;
  const moved = weights.map((weight, k) => Math.max(0, weight + (found.x[k] ?? 0) - (found.x[n + k] ?? 0)));
  return { mass: found.value, weights: moved };
}
