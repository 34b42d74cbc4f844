// Who would beat every other candidate, two by two?
import { pairwiseWins } from "../orders";
import type { Order, Tallied, Tally } from "../tally";

/**
 * Condorcet: points are Copeland's (1 for each other candidate that more voters put below than above, ½ if as many). The winners are the Smith
 * set: the Condorcet winner alone where there is one, else the smallest group whose members beat everyone outside it.
 */
export const condorcet = {
  id: "condorcet",
  name: "Condorcet",
  source: "Condorcet (1785), Essai; Copeland (1951); Smith (1973), Econometrica 41, 1027–1041",
  count(orders: readonly Order[], candidates: number): Tallied {
    const wins = pairwiseWins(orders, candidates);
    const voters = orders.reduce((sum, { count }) => sum + count, 0);
    const lead = (a: number, b: number) => (wins[a * candidates + b] ?? 0) - (wins[b * candidates + a] ?? 0);
    const places = Array.from({ length: candidates }, (_, place) => place);
    const points = places.map((a) =>
      places.reduce((sum, b) => sum + (a === b ? 0 : lead(a, b) > 0 ? 1 : lead(a, b) === 0 ? 0.5 : 0), 0),
    );
    return { points, winners: voters > 0 ? smithSet(points, lead) : [] };
  },
} as const satisfies Tally;

/** The Condorcet winner's place, or null. */
export function condorcetWinner({ points, winners }: Tallied): number | null {
  const [first, ...others] = winners;
  return first !== undefined && others.length === 0 && points[first] === points.length - 1 ? first : null;
}

/** The smallest group that beats all outside: in the order of Copeland's points, the first beginning of the list that nobody after it holds against. */
function smithSet(points: readonly number[], lead: (a: number, b: number) => number): number[] {
  const order = points.map((_, place) => place).sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || a - b);
  const isClosed = (size: number) =>
    order.slice(0, size).every((inside) => order.slice(size).every((outside) => lead(inside, outside) > 0));
  const size = order.findIndex((_, place) => isClosed(place + 1)) + 1;
  return order.slice(0, size).sort((a, b) => a - b);
}
