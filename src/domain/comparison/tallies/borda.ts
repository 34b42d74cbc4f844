// Who stands highest on average in the members' own orders?
import { levelGroups } from "../../numbers/ranks";
import { pairwiseWins } from "../orders";
import type { Order, Tally } from "../tally";

/** Borda: a point for everyone whom an order puts below, half a point for everyone level. */
export const borda = {
  id: "borda",
  name: "Borda count",
  source: "Borda (1781), Mémoire sur les élections au scrutin; ties: Gärdenfors (1973), Theory and Decision 4, 1–14",
  count(orders: readonly Order[], candidates: number) {
    const wins = pairwiseWins(orders, candidates);
    const voters = orders.reduce((sum, { count }) => sum + count, 0);
    const points = Array.from({ length: candidates }, (_, a) => {
      let sum = 0;
      for (let b = 0; b < candidates; b += 1) {
        if (a === b) continue;
        const [over, under] = [wins[a * candidates + b] ?? 0, wins[b * candidates + a] ?? 0];
        sum += over + (voters - over - under) / 2;
      }
      return sum;
    });
    return { points, winners: voters > 0 ? (levelGroups(points)[0] ?? []) : [] };
  },
} as const satisfies Tally;
