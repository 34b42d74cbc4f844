// Do other methods put the same candidate first, and if not, why?
import { type Comparison, shares, standing } from "./comparison";
import { firstPlace, sameIds } from "./first-place";
import type { Ranking } from "./ranking";
import { leaders } from "./ranking";
import { type ScorerId, scorers } from "./scorers";
import { type TallyId, tallies } from "./tallies";
import type { Order } from "./tally";

/**
 * squared-distances: being far ahead on one criterion counts more than a little ahead on many. weak-point: a low value pulls the whole down. pairwise-leads: leads count
 * pair by pair, small ones not, large ones only up to a limit. worst-regret: the worst single criterion counts as much as all together. level: only a tie differs.
 */
export type DisagreementReason = "squared-distances" | "weak-point" | "pairwise-leads" | "worst-regret" | "level";

export interface MethodView {
  scorer: ScorerId;
  name: string;
  ranking: Ranking;
  leaders: string[];
  /** Whether the same are first as by weighted sum. */
  agrees: boolean;
  /** What in the method makes the difference; null where it agrees. */
  why: { reason: DisagreementReason; candidateId: string; insteadOf: string; criterionId: string | null } | null;
}

export interface TallyView {
  tally: TallyId;
  name: string;
  points: { candidateId: string; points: number }[];
  winners: string[];
  /** Whether the same are first as by weighted sum of the group. */
  agrees: boolean;
  /** How many orders were counted. */
  voters: number;
}

const reasons = {
  "weighted-sum": "level",
  "weighted-product": "weak-point",
  topsis: "squared-distances",
  promethee: "pairwise-leads",
  vikor: "worst-regret",
} as const satisfies Record<ScorerId, DisagreementReason>;

/** All scoring models on one comparison, the result first. A model that ranks another first names the criterion on which the two differ most by its own lights. */
export function methodViews(comparison: Comparison): MethodView[] {
  const result = firstPlace(comparison);
  return (Object.keys(scorers) as ScorerId[]).map((id): MethodView => {
    const ranking = scorers[id].rank(comparison);
    const first = leaders(ranking);
    const agrees = sameIds(first, result);
    const why = agrees ? null : whyOf(comparison, id, first, result);
    return { scorer: id, name: scorers[id].name, ranking, leaders: first, agrees, why };
  });
}

/** The tallies of the members' own orders (places among the ranked candidates, as `ordersOf` of `ownTotals` gives them); none where nobody has an order. */
export function tallyViews(comparison: Comparison, orders: readonly Order[]): TallyView[] {
  if (orders.length === 0) return [];
  const rows = standing(comparison).map(({ candidate }) => candidate.id);
  const result = firstPlace(comparison);
  return (Object.keys(tallies) as TallyId[]).map((id): TallyView => {
    const { points, winners } = tallies[id].count(orders, rows.length);
    const own = winners.flatMap((place) => rows[place] ?? []);
    return {
      ...{ tally: id, name: tallies[id].name, winners: own, agrees: sameIds(own, result), voters: orders.length },
      points: rows.map((candidateId, place) => ({ candidateId, points: points[place] ?? 0 })),
    };
  });
}

function whyOf(
  comparison: Comparison,
  id: ScorerId,
  first: readonly string[],
  result: readonly string[],
): MethodView["why"] {
  const candidateId = first.find((each) => !result.includes(each)) ?? first[0];
  const insteadOf = result.find((each) => !first.includes(each)) ?? result[0];
  if (candidateId === undefined || insteadOf === undefined) return null;
  if (first.some((each) => result.includes(each)))
    return { reason: "level", candidateId, insteadOf, criterionId: null };
  return {
    reason: reasons[id],
    candidateId,
    insteadOf,
    criterionId: tellingCriterion(comparison, candidateId, insteadOf),
  };
}

/** The criterion on which the one is farthest ahead of the other, by weight times lead; null if on none. */
function tellingCriterion(comparison: Comparison, one: string, other: string): string | null {
  const rows = standing(comparison);
  const [mine, theirs] = [one, other].map((id) => rows.find(({ candidate }) => candidate.id === id)?.values ?? []);
  const leads = shares(comparison).map((weight, k) => weight * ((mine?.[k] ?? 0.5) - (theirs?.[k] ?? 0.5)));
  const most = Math.max(...leads);
  return most > 0 ? (comparison.criteria[leads.indexOf(most)]?.id ?? null) : null;
}
