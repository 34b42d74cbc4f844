// How far must a single weight move before another candidate is first?
import { tieTolerance } from "@/domain/numbers/ranks";
import { type Comparison, shares, standing, unknownCountsAs } from "./comparison";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";

export interface WeightFlip {
  criterionId: string;
  /** Another candidate is first with this weight under, or over, `at`. */
  direction: "under" | "over";
  /** The weight, as a share of 1, at which the two are level; between 0 and 1, both excluded. */
  at: number;
  /** The weight now, as a share of 1. */
  now: number;
  takesOver: string;
}

/** The winner stays first for weights of this criterion from `from` to `to` (shares of 1), all others scaled in proportion. */
export interface HoldingInterval {
  criterionId: string;
  from: number;
  to: number;
}

/**
 * The weight of criterion `k` at which a leads b no longer, all other weights scaled in proportion; null where no weight from 0 to 1 does it.
 * `gaps` = v_a − v_b criterion by criterion; Δ = w·gaps; R = (Δ − w_k d_k) / (1 − w_k); w_k* = R / (R − d_k).
 * Where criterion k has all the weight, the others share what it gives up equally.
 */
export function crossing(weights: readonly number[], gaps: readonly number[], k: number): number | null {
  const [rest, gap] = [gapElsewhere(weights, gaps, k), gaps[k] ?? 0];
  if (rest === null || rest === gap) return null;
  const at = rest / (rest - gap) + 0; // never -0
  return at >= 0 && at <= 1 ? at : null;
}

/** Every single weight that, moved far enough, puts another candidate first; the nearest first. Empty if nobody leads alone. */
export function weightFlips(comparison: Comparison): WeightFlip[] {
  const [weights, rivals] = [shares(comparison), gapsToRivals(comparison)];
  const all = comparison.criteria.flatMap(({ id }, k) => {
    const bounds = boundsOf(weights, rivals, k);
    const now = weights[k] ?? 0;
    return [
      ...(bounds.under ? [{ criterionId: id, direction: "under" as const, now, ...bounds.under }] : []),
      ...(bounds.over ? [{ criterionId: id, direction: "over" as const, now, ...bounds.over }] : []),
    ];
  });
  return all.sort((a, b) => Math.abs(a.at - a.now) - Math.abs(b.at - b.now));
}

/** For each criterion the interval of its weight in which the winner stays first. Empty if nobody leads alone. */
export function holdingIntervals(comparison: Comparison): HoldingInterval[] {
  if (leaders(weightedSum.rank(comparison)).length !== 1) return [];
  const [weights, rivals] = [shares(comparison), gapsToRivals(comparison)];
  return comparison.criteria.map(({ id }, k) => {
    const { under, over } = boundsOf(weights, rivals, k);
    return { criterionId: id, from: under?.at ?? 0, to: over?.at ?? 1 };
  });
}

interface Bound {
  at: number;
  takesOver: string;
}

/** The nearest real crossings on either side of the weight of criterion `k`. */
function boundsOf(
  weights: readonly number[],
  rivals: readonly Rival[],
  k: number,
): { under: Bound | null; over: Bound | null } {
  const now = weights[k] ?? 0;
  const crossings = rivals.flatMap(({ rivalId, gaps }) => {
    const at = crossing(weights, gaps, k);
    if (at === null || at <= 0 || at >= 1) return []; // at 0 and 1 they are level, and no weight lies beyond
    return [{ at, takesOver: rivalId, slope: (gaps[k] ?? 0) - (gapElsewhere(weights, gaps, k) ?? 0) }];
  });
  const under = crossings.filter(({ slope }) => slope > 0).sort((a, b) => b.at - a.at || b.slope - a.slope)[0];
  const over = crossings.filter(({ slope }) => slope < 0).sort((a, b) => a.at - b.at || a.slope - b.slope)[0];
  const bound = (found: Bound | undefined, limit: (at: number) => number) =>
    found ? { at: limit(found.at), takesOver: found.takesOver } : null;
  return { under: bound(under, (at) => Math.min(at, now)), over: bound(over, (at) => Math.max(at, now)) };
}

/** A rival of the leader: the leader's value minus theirs, criterion by criterion, and the leader's lead in the total. */
export interface Rival {
  rivalId: string;
  gaps: number[];
  lead: number;
}

/** Everybody but the leader; unknown values count as the middle. Empty if nobody leads alone. */
export function gapsToRivals(comparison: Comparison): Rival[] {
  const [leaderId, ...level] = leaders(weightedSum.rank(comparison));
  const rows = standing(comparison);
  const leader = rows.find(({ candidate }) => candidate.id === leaderId);
  if (!leader || level.length > 0) return [];
  const weights = shares(comparison);
  return rows
    .filter((row) => row !== leader)
    .map(({ candidate, values }) => {
      const gaps = weights.map((_, k) => (leader.values[k] ?? unknownCountsAs) - (values[k] ?? unknownCountsAs));
      return {
        rivalId: candidate.id,
        gaps,
        lead: weights.reduce((sum, weight, k) => sum + weight * (gaps[k] ?? 0), 0),
      };
    })
    .filter(({ lead }) => lead > tieTolerance);
}

/** The weighted gap over all other criteria, their weights scaled to 1. Null if there is no other criterion. */
function gapElsewhere(weights: readonly number[], gaps: readonly number[], k: number): number | null {
  const others = weights.flatMap((weight, place) => (place === k ? [] : [{ weight, gap: gaps[place] ?? 0 }]));
  const left = others.reduce((sum, { weight }) => sum + weight, 0);
  if (others.length === 0) return null;
  if (left === 0) return others.reduce((sum, { gap }) => sum + gap, 0) / others.length;
  return others.reduce((sum, { weight, gap }) => sum + weight * gap, 0) / left;
}
