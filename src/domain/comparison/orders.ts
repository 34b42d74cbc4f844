// In which order does each voter put the candidates?
import { levelGroups } from "../numbers/ranks";
import { Unfit } from "../numbers/unfit";
import type { Order } from "./tally";
import type { OwnTotals } from "./who-alone";

/** The members' own orders, from each one's totals under their own weights and values; totals within 1e-9 are level. */
export function ordersOf(own: readonly OwnTotals[]): Order[] {
  return own.map(({ totals }) => ({ count: 1, groups: levelGroups(totals.map(({ total }) => total)) }));
}

/** How many, weighted by the orders' counts, put each row above each column: [candidate × candidates + other]. Throws Unfit as `Tally.count` says. */
export function pairwiseWins(orders: readonly Order[], candidates: number): Float64Array {
  const wins = new Float64Array(candidates * candidates);
  for (const order of orders) {
    const rank = ranksOf(order, candidates);
    for (let a = 0; a < candidates; a += 1)
      for (let b = 0; b < candidates; b += 1)
        if ((rank[a] ?? 0) < (rank[b] ?? 0)) wins[a * candidates + b] = (wins[a * candidates + b] ?? 0) + order.count;
  }
  return wins;
}

/** The group in which each candidate stands, from 0; who is left out stands after the last. */
function ranksOf({ count, groups }: Order, candidates: number): Float64Array {
  if (!(Number.isFinite(count) && count >= 0)) throw new Unfit("invalid_input", "a count must be finite, not negative");
  const ranks = new Float64Array(candidates).fill(-1);
  for (const [rank, group] of groups.entries())
    for (const place of group) {
      if (ranks[place] !== -1)
        throw new Unfit("invalid_input", "an order names a candidate twice, or one that isn't there");
      ranks[place] = rank;
    }
  return ranks.map((rank) => (rank === -1 ? groups.length : rank));
}
