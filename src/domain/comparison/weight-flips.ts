// How far must a single weight move before another candidate is first?
import { tieTolerance } from "@/domain/numbers/ranks";
import { type Comparison, shares, standing, unknownCountsAs } from "./comparison";
import { firstPlace } from "./first-place";

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
  return levelAt(gapElsewhere(weights, gaps, k), gaps[k] ?? 0);
}

/** The weight at which a gap of `rest` elsewhere and one of `gap` on the criterion itself outweigh each other; null where none does. */
function levelAt(rest: number | null, gap: number): number | null {
  if (rest === null || rest === gap) return null;
  const at = rest / (rest - gap) + 0; // never -0
  return at >= 0 && at <= 1 ? at : null;
}

/** Every single weight that, moved far enough, puts another candidate first; the nearest first. Empty if nobody leads alone. `rivals` if they are known already. */
export function weightFlips(comparison: Comparison, rivals: readonly Rival[] = gapsToRivals(comparison)): WeightFlip[] {
  const weights = shares(comparison);
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
  const [first, ...level] = firstPlace(comparison);
  if (first === undefined || level.length > 0) return [];
  const [weights, rivals] = [shares(comparison), rivalsOf(comparison, first)];
  return comparison.criteria.map(({ id }, k) => {
    const { under, over } = boundsOf(weights, rivals, k);
    return { criterionId: id, from: under?.at ?? 0, to: over?.at ?? 1 };
  });
}

interface Bound {
  at: number;
  takesOver: string;
}

/** The nearest real crossings on either side of the weight of criterion `k`; of rivals level there the one that then leads by most. */
function boundsOf(
  weights: readonly number[],
  rivals: readonly Rival[],
  k: number,
): { under: Bound | null; over: Bound | null } {
  const now = weights[k] ?? 0;
  let under: (Bound & { slope: number }) | null = null;
  let over: (Bound & { slope: number }) | null = null;
  for (const { rivalId, gaps } of rivals) {
    const rest = gapElsewhere(weights, gaps, k);
    const gap = gaps[k] ?? 0;
    const at = levelAt(rest, gap);
    if (at === null || at <= 0 || at >= 1) continue; // at 0 and 1 they are level, and no weight lies beyond
    const slope = gap - (rest ?? 0);
    // Whoever never leads by more than a tie, not even with no weight here or all, takes nothing over.
    if (
      slope > 0 &&
      -(rest ?? 0) > tieTolerance &&
      (!under || at > under.at || (at === under.at && slope > under.slope))
    )
      under = { at, takesOver: rivalId, slope };
    if (slope < 0 && -gap > tieTolerance && (!over || at < over.at || (at === over.at && slope < over.slope)))
      over = { at, takesOver: rivalId, slope };
  }
  return {
    under: under && { at: Math.min(under.at, now), takesOver: under.takesOver },
    over: over && { at: Math.max(over.at, now), takesOver: over.takesOver },
  };
}

/** A rival of the leader: the leader's value minus theirs, criterion by criterion, and the leader's lead in the total. */
export interface Rival {
  rivalId: string;
  gaps: number[];
  lead: number;
}

/** Everybody but the leader; unknown values count as the middle. Empty if nobody leads alone: `first` are all in first place. */
export function gapsToRivals(comparison: Comparison, first: readonly string[] = firstPlace(comparison)): Rival[] {
  const [leaderId, ...level] = first;
  return leaderId === undefined || level.length > 0 ? [] : rivalsOf(comparison, leaderId);
}

function rivalsOf(comparison: Comparison, leaderId: string): Rival[] {
  const rows = standing(comparison);
  const leader = rows.find(({ candidate }) => candidate.id === leaderId);
  if (!leader) return [];
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
export function gapElsewhere(weights: readonly number[], gaps: readonly number[], k: number): number | null {
  let left = 0;
  let sum = 0;
  let bare = 0;
  for (let place = 0; place < weights.length; place += 1) {
    if (place === k) continue;
    const weight = weights[place] ?? 0;
    const gap = gaps[place] ?? 0;
    left += weight;
    sum += weight * gap;
    bare += gap;
  }
  if (weights.length < 2) return null;
  return left === 0 ? bare / (weights.length - 1) : sum / left;
}
