// What is the least weight that must move, from any criteria to any other, before another candidate is first?
import { type Comparison, shares } from "./comparison";
import { gapsToRivals, type Rival } from "./weight-flips";

export interface WeightMove {
  from: string;
  to: string;
  /** As a share of 1. */
  amount: number;
}

export interface WeightMass {
  takesOver: string;
  /** All that moves, as a share of 1; with it the two are level. */
  mass: number;
  moves: WeightMove[];
}

/**
 * The smallest weight mass that brings each rival level with the leader, the easiest first; a rival that no weights can bring level is left out.
 * Weight goes from the criterion with the largest gap d to the one with the smallest: t = Δ / (d_max − d_min), capped by what the criterion has,
 * then from the next. Empty if nobody leads alone. `rivals` if they are known already.
 */
export function weightMasses(
  comparison: Comparison,
  rivals: readonly Rival[] = gapsToRivals(comparison),
): WeightMass[] {
  const weights = shares(comparison);
  const ids = comparison.criteria.map(({ id }) => id);
  return rivals
    .flatMap(({ rivalId, gaps, lead }) => {
      const moved = leastMass(weights, gaps, lead);
      if (!moved) return [];
      const to = ids[moved.to] ?? "";
      const moves = moved.moves.map(({ from, amount }) => ({ from: ids[from] ?? "", to, amount }));
      return [{ takesOver: rivalId, mass: moves.reduce((sum, { amount }) => sum + amount, 0), moves }];
    })
    .sort((a, b) => a.mass - b.mass);
}

function leastMass(weights: readonly number[], gaps: readonly number[], lead: number) {
  const smallest = Math.min(...gaps);
  const moves: { from: number; amount: number }[] = [];
  let left = lead;
  for (const [from, gap] of [...gaps.entries()].sort((a, b) => b[1] - a[1])) {
    const gain = gap - smallest;
    const amount = gain > 0 ? Math.min(weights[from] ?? 0, left / gain) : 0;
    if (amount > 0) moves.push({ from, amount });
    left -= amount * gain;
    if (left <= lead * 1e-12) return { to: gaps.indexOf(smallest), moves };
  }
  return null;
}
