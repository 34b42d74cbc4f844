// How does the lead move as each weight goes from nothing to everything, and over what the ballots give it?
import { type Comparison, shares } from "./comparison";
import type { Given } from "./scenario-findings";
import { gapElsewhere, gapsToRivals, type Rival } from "./weight-flips";

/** The lead at one weight: the leader's total less that of the best rival there, −1 to 1; under 0 that rival is first. */
export interface LeadAt {
  /** The weight, as a share of 1. */
  at: number;
  lead: number;
  rivalId: string;
}

export interface LeadSwing {
  criterionId: string;
  now: LeadAt;
  none: LeadAt;
  all: LeadAt;
  /** At the least and at the most that a ballot gives it; null without ballots. */
  ballots: { n: number; lowest: LeadAt; highest: LeadAt } | null;
  /** How far the lead moves between the ballots’ ends, or from 0 to all without ballots. */
  swing: number;
}

/**
 * The bars of a tornado, the widest first (Howard 1988, Management Science 34, 679–695): one weight at a time, the others scaled in proportion, the lead of
 * today’s leader over whoever is best of the others there. Unknown values count as the middle. Empty if nobody leads alone.
 */
export function leadSwings(comparison: Comparison, given: Given): LeadSwing[] {
  const [weights, rivals] = [shares(comparison), gapsToRivals(comparison)];
  if (rivals.length === 0) return [];
  const swings = comparison.criteria.map(({ id }, k) => {
    const rests = rivals.map(({ gaps }) => gapElsewhere(weights, gaps, k));
    const leadAt = (at: number) => leadWith(rivals, rests, k, at);
    const range = Object.hasOwn(given, id) ? given[id] : undefined;
    const [none, all] = [leadAt(0), leadAt(1)];
    const ballots = range ? { n: range.n, lowest: leadAt(range.lowest), highest: leadAt(range.highest) } : null;
    const [one, other] = ballots ? [ballots.lowest, ballots.highest] : [none, all];
    return {
      criterionId: id,
      now: leadAt(weights[k] ?? 0),
      none,
      all,
      ballots,
      swing: Math.abs(one.lead - other.lead),
    };
  });
  return swings.sort((a, b) => b.swing - a.swing || spanOf(b) - spanOf(a));
}

const spanOf = ({ none, all }: LeadSwing) => Math.abs(all.lead - none.lead);

function leadWith(rivals: readonly Rival[], rests: readonly (number | null)[], k: number, at: number): LeadAt {
  let [lead, rivalId] = [Number.POSITIVE_INFINITY, ""];
  for (const [place, rival] of rivals.entries()) {
    const gap = rival.gaps[k] ?? 0;
    const own = (1 - at) * (rests[place] ?? gap) + at * gap; // a criterion without others has all the weight
    if (own < lead) [lead, rivalId] = [own, rival.rivalId];
  }
  return { at, lead, rivalId };
}
