// About which criterion is talking worth most?
import type { AgendaItem } from "../comparison/agenda";
import type { CriterionSpread } from "../consensus/disagreement";

export type Topic = {
  criterionId: string;
  /** In points of 100: the middle of the ballots, and how wide their middle half is. */
  median: number;
  spread: number;
  /** How much it counts beside the first: 0 to 1. */
  share: number;
};

type Spread = Pick<CriterionSpread, "criterionId" | "median" | "spread">;

/**
 * Every criterion that was weighed, where talking can change most first. `urgent`: what could change who is first, where a
 * comparison stands; what isn't among that follows, and without one all, by how far apart the ballots are times how much it
 * weighs. Level ones keep their order.
 */
export function talkOrder(
  spreads: readonly Spread[],
  urgent: readonly Pick<AgendaItem, "criterionId" | "urgency">[] | null,
): Topic[] {
  const apart = ({ median, spread }: Spread) => (median / 100) * (spread / 100);
  const urgency = (criterionId: string) =>
    Math.max(0, ...(urgent ?? []).filter((item) => item.criterionId === criterionId).map((item) => item.urgency));
  const figured = spreads.map((each) => ({ ...each, urgency: urgency(each.criterionId), apart: apart(each) }));
  const most = Math.max(0, ...figured.map((each) => (urgent ? each.urgency : each.apart)));
  return figured
    .sort((a, b) => b.urgency - a.urgency || b.apart - a.apart)
    .map(({ criterionId, median, spread, ...each }) => ({
      ...{ criterionId, median, spread },
      share: most > 0 ? (urgent ? each.urgency : each.apart) / most : 0,
    }));
}
