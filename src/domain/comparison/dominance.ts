// Who is nowhere worse than another and somewhere better, and who is left if those others go?
import { type Comparison, standing } from "./comparison";

export interface Dominance {
  /** One that is nowhere worse than another, on every criterion, and somewhere better; both in the comparison's order. */
  dominates: { candidateId: string; overId: string }[];
  /** The Pareto front: whom nobody dominates. */
  front: string[];
}

/**
 * Dominance among the ranked candidates (Pareto 1906), on all criteria whatever they weigh. With unknown values a candidate dominates only if it would with
 * them at their worst, and is dominated only if it would be with them at their best.
 */
export function dominance(comparison: Comparison): Dominance {
  const rows = standing(comparison);
  const worst = rows.map(({ values }) => values.map((value) => value ?? 0));
  const best = rows.map(({ values }) => values.map((value) => value ?? 1));
  const dominates = rows.flatMap(({ candidate }, a) =>
    rows.flatMap((other, b) =>
      a !== b && isAbove(worst[a] ?? [], best[b] ?? [])
        ? [{ candidateId: candidate.id, overId: other.candidate.id }]
        : [],
    ),
  );
  const under = new Set(dominates.map(({ overId }) => overId));
  return { dominates, front: rows.flatMap(({ candidate }) => (under.has(candidate.id) ? [] : [candidate.id])) };
}

/**
 * The Pareto front of points in any number of directions, more is better in each: their places. Level points stand on it together. `tie`: up to how far apart
 * figures are level; 0 for values as they were given, more where they are sums, which rounding tells apart.
 */
export function paretoFront(points: readonly (readonly number[])[], tie = 0): number[] {
  return points.flatMap((point, place) => (points.some((other) => isAbove(other, point, tie)) ? [] : [place]));
}

/** Nowhere worse, and somewhere better. `tie` as in `paretoFront`. */
export function isAbove(one: readonly number[], other: readonly number[], tie = 0): boolean {
  return (
    one.every((value, k) => value >= (other[k] ?? value) - tie) &&
    one.some((value, k) => value > (other[k] ?? value) + tie)
  );
}
