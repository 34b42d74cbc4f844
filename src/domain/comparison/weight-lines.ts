// How do the totals move as one weight goes from nothing to everything, and where do they cross?
import { tieTolerance } from "../numbers/ranks";
import { type Comparison, shares, standing, weighted } from "./comparison";

/** A candidate's total with the weight at 0 and at 1; between them it is a straight line. */
export interface WeightLine {
  candidateId: string;
  atNone: number;
  atAll: number;
}

export interface Crossing {
  /** The weight at which two are level, as a share of 1. */
  at: number;
  total: number;
  candidateIds: [string, string];
  /** Whether nobody is above them there: it changes who is first. */
  isFirst: boolean;
}

export interface WeightLines {
  criterionId: string;
  /** The weight now, as a share of 1. */
  now: number;
  lines: WeightLine[];
  /** By weight. */
  crossings: Crossing[];
}

/**
 * The lines of all ranked candidates over the weight of one criterion, the others scaled in proportion (equal where they have none), and every crossing inside 0 to 1. Unknown
 * values count as the middle. Null for an unknown criterion.
 */
export function weightLines(comparison: Comparison, criterionId: string): WeightLines | null {
  const k = comparison.criteria.findIndex(({ id }) => id === criterionId);
  if (k < 0) return null;
  const weights = shares(comparison);
  const [none, all] = [weightsAt(weights, k, 0), weightsAt(weights, k, 1)];
  const lines = standing(comparison).map(({ candidate, values }) => ({
    candidateId: candidate.id,
    atNone: weighted(none, values),
    atAll: weighted(all, values),
  }));
  return { criterionId, now: weights[k] ?? 0, lines, crossings: crossingsOf(lines) };
}

/** The weights with that of criterion `k` at `at` (0 to 1), all others in proportion to what they are; equal if they have none. Alone, it has all. */
export function weightsAt(weights: readonly number[], k: number, at: number): number[] {
  const left = weights.reduce((sum, weight, place) => (place === k ? sum : sum + weight), 0);
  const others = weights.length - 1;
  if (others === 0) return [1];
  return weights.map((weight, place) => (place === k ? at : (1 - at) * (left > 0 ? weight / left : 1 / others)));
}

/** The total on a line at that weight. */
export function totalAt({ atNone, atAll }: WeightLine, at: number): number {
  return atNone * (1 - at) + atAll * at;
}

function crossingsOf(lines: readonly WeightLine[]): Crossing[] {
  return lines
    .flatMap((one, place) =>
      lines.slice(place + 1).flatMap((other): Crossing[] => {
        const [before, after] = [one.atNone - other.atNone, one.atAll - other.atAll];
        if (!(before * after < 0)) return [];
        const at = before / (before - after);
        const total = totalAt(one, at);
        const isFirst = lines.every((each) => totalAt(each, at) <= total + tieTolerance);
        return [{ at, total, candidateIds: [one.candidateId, other.candidateId], isFirst }];
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** Who is first over a stretch of the weight. */
export interface Stretch {
  from: number;
  to: number;
  /** Several if they are level all along. */
  first: string[];
}

/** Who is first from weight 0 to 1, stretch by stretch; empty where nothing is ranked. */
export function stretches({ lines, crossings }: Pick<WeightLines, "lines" | "crossings">): Stretch[] {
  if (lines.length === 0) return [];
  const cuts = [0, ...crossings.filter(({ isFirst }) => isFirst).map(({ at }) => at), 1];
  const found: Stretch[] = [];
  for (const [place, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[place + 1] ?? 1;
    if (to <= from) continue;
    const totals = lines.map((line) => totalAt(line, (from + to) / 2));
    const best = totals.reduce((most, each) => Math.max(most, each), 0);
    const first = lines.flatMap(({ candidateId }, row) =>
      best - (totals[row] ?? 0) <= tieTolerance ? [candidateId] : [],
    );
    const before = found.at(-1);
    if (before && before.first.join() === first.join()) before.to = to;
    else found.push({ from, to, first });
  }
  return found;
}
