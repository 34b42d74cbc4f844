// How alike are two orders of the same things?
import { power, squared } from "./elementary";
import { Unfit } from "./unfit";

export interface RankCorrelation {
  /** Spearman's ρ (Pearson's on the ranks) and Kendall's τ-b, −1 to 1; null where one order ties everything. */
  spearman: number | null;
  kendallTauB: number | null;
  /** Weighted Spearman (Pinto da Costa & Soares 2005): the top counts more. Null for fewer than two. */
  weightedSpearman: number | null;
  /** WS coefficient (Sałabun & Urbaniak 2020): 0 to 1, the first order is the reference. Null for fewer than two. */
  WS: number | null;
}

/** Compares two lists of ranks (1 is first), one a thing. Throws Unfit on different lengths and on ranks that are not finite. */
export function rankCorrelation(ranks: readonly number[], others: readonly number[]): RankCorrelation {
  const n = ranks.length;
  if (others.length !== n || ![...ranks, ...others].every(Number.isFinite))
    throw new Unfit("invalid_input", "ranks must be finite, and as many in both orders");
  const pairs = ranks.map((rank, place) => ({ x: rank, y: others[place] ?? 0 }));
  if (n < 2) return { spearman: null, kendallTauB: null, weightedSpearman: null, WS: null };
  const weighted = pairs.reduce((sum, { x, y }) => sum + squared(x - y) * (n - x + 1 + (n - y + 1)), 0);
  const ws = pairs.reduce((sum, { x, y }) => {
    const widest = Math.max(Math.abs(1 - x), Math.abs(n - x));
    return sum + (widest > 0 ? power(2, -x) * (Math.abs(x - y) / widest) : 0);
  }, 0);
  return {
    spearman: pearson(pairs),
    kendallTauB: tauB(pairs),
    weightedSpearman: 1 - (6 * weighted) / (power(n, 4) + power(n, 3) - squared(n) - n),
    WS: 1 - ws,
  };
}

type Pair = { x: number; y: number };

function pearson(pairs: readonly Pair[]): number | null {
  const [mx, my] = [pairs.reduce((sum, { x }) => sum + x, 0), pairs.reduce((sum, { y }) => sum + y, 0)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    const [dx, dy] = [x - mx / pairs.length, y - my / pairs.length];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : null;
}

function tauB(pairs: readonly Pair[]): number | null {
  let [sum, xs, ys] = [0, 0, 0];
  for (const [place, one] of pairs.entries())
    for (const other of pairs.slice(place + 1)) {
      const [dx, dy] = [Math.sign(one.x - other.x), Math.sign(one.y - other.y)];
      sum += dx * dy;
      xs += dx * dx;
      ys += dy * dy;
    }
  return xs > 0 && ys > 0 ? sum / Math.sqrt(xs * ys) : null;
}
