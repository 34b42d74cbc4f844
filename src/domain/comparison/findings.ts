// What is there to know about a comparison: who leads, how firmly, what would change it, what is missing?
import type { Weights } from "@/domain/weighting/method";
import type { Cell } from "./assemble";
import { type CellFlip, cellFlips } from "./cell-flips";
import { type Comparison, shares, standing } from "./comparison";
import { leaders, type Ranking } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";
import { gapsToRivals, type Rival, type WeightFlip, weightFlips } from "./weight-flips";
import { type WeightMass, weightMasses } from "./weight-mass";
import { type OwnChoice, type Voter, whoAlone } from "./who-alone";

/** A lead is fragile if less than this share of all weight, moved anywhere, brings another candidate level. */
export const fragileBelow = 0.05;

/** none: nothing is ranked; unknown: no value is known; only: one candidate is left; open: unknown values could change who is first; level: several are first. */
export type Lead = "none" | "unknown" | "only" | "open" | "level" | "fragile" | "stable";

/** What the ballots themselves give the criterion that would have to move, as shares of 1. */
export interface BallotRange {
  n: number;
  lowest: number;
  highest: number;
  /** How many ballots lie beyond the flip. */
  beyond: number;
}

export interface Findings {
  ranking: Ranking;
  lead: Lead;
  /** All candidates in first place. */
  leaders: string[];
  runnerUp: string | null;
  /** How far the leader's total is above the runner-up's; null unless exactly one leads. */
  margin: number | null;
  /** The leader is at least as good as every other on every criterion: no weights can change it. */
  dominates: boolean;
  /** The criterion that holds the leader there: its weight, lowered, flips first, or else it adds most to the lead. */
  heldBy: string | null;
  weightFlips: (WeightFlip & { ballots: BallotRange | null })[];
  weightMasses: WeightMass[];
  cellFlips: CellFlip[];
  /** Whom each voter alone would put first; empty while the values or ballots are blind. */
  alone: OwnChoice[];
  missing: { candidateId: string; criterionId: string }[];
  /** Where each rival is better than the leader, heaviest criterion first. */
  betterAt: { candidateId: string; criterionIds: string[] }[];
}

/** Everything that Compare, Decide and the record say about a comparison, as plain data. `voters` and `cells` as far as they may be seen. */
export function findings(
  comparison: Comparison,
  voters: readonly Voter[] = [],
  cells: readonly (readonly Cell[])[] = [],
): Findings {
  const ranking = weightedSum.rank(comparison);
  const first = leaders(ranking);
  const rivals = gapsToRivals(comparison, first);
  const masses = weightMasses(comparison, rivals);
  const flips = weightFlips(comparison, rivals);
  const [best, second] = ranking.ranked;
  const scored = cells
    .flat()
    .flatMap(({ candidateId, criterionId, rating }) => (rating ? [{ candidateId, criterionId, ...rating }] : []));
  const ballots = voters.flatMap(({ weights }) => (weights ? [weights] : []));
  return {
    ranking,
    lead: leadOf(ranking, masses),
    leaders: first,
    runnerUp: first.length === 1 ? (second?.candidateId ?? null) : null,
    margin: first.length === 1 && best && second ? best.total - second.total : null,
    dominates: rivals.length > 0 && ranking.complete && rivals.every(({ gaps }) => gaps.every((gap) => gap >= 0)),
    heldBy: heldBy(
      comparison,
      flips,
      rivals.find(({ rivalId }) => rivalId === second?.candidateId),
    ),
    weightFlips: flips.map((flip) => ({ ...flip, ballots: ballotRange(flip, ballots) })),
    weightMasses: masses,
    cellFlips: cellFlips(comparison, scored, first),
    alone: whoAlone(comparison, voters),
    missing: ranking.ranked.flatMap(({ candidateId, missing }) =>
      missing.map((criterionId) => ({ candidateId, criterionId })),
    ),
    betterAt: betterAt(comparison, first),
  };
}

function leadOf(ranking: Ranking, masses: readonly WeightMass[]): Lead {
  const first = ranking.ranked.filter(({ rank }) => rank === 1);
  if (ranking.ranked.length === 0) return "none";
  if (ranking.ranked.every(({ contributions }) => contributions.every(({ value }) => value === null))) return "unknown";
  if (ranking.ranked.length === 1) return "only";
  if (!ranking.complete && first.some(({ worstRank }) => worstRank > 1)) return "open";
  if (first.length > 1) return "level";
  const nearest = masses[0];
  return nearest && nearest.mass < fragileBelow ? "fragile" : "stable";
}

function heldBy(comparison: Comparison, flips: readonly WeightFlip[], runnerUp: Rival | undefined): string | null {
  const nearest = flips.find(({ direction }) => direction === "under");
  if (nearest) return nearest.criterionId;
  if (!runnerUp) return null;
  const parts = shares(comparison).map((weight, k) => weight * (runnerUp.gaps[k] ?? 0));
  return comparison.criteria[parts.indexOf(Math.max(...parts))]?.id ?? null;
}

function ballotRange(flip: WeightFlip, ballots: readonly Weights[]): BallotRange | null {
  const given = ballots.flatMap((ballot) =>
    Object.hasOwn(ballot, flip.criterionId) ? [ballot[flip.criterionId] ?? 0] : [],
  );
  if (given.length === 0) return null;
  const beyond = given.filter((weight) => (flip.direction === "under" ? weight < flip.at : weight > flip.at)).length;
  const [lowest, highest] = given.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [1, 0]);
  return { n: given.length, lowest, highest, beyond };
}

function betterAt(comparison: Comparison, first: readonly string[]): Findings["betterAt"] {
  const rows = standing(comparison);
  const leader = first.length === 1 ? rows.find(({ candidate }) => candidate.id === first[0]) : undefined;
  if (!leader) return [];
  const heaviest = comparison.criteria
    .map(({ id, weight }, k) => ({ id, weight, k }))
    .sort((a, b) => b.weight - a.weight);
  return rows
    .filter((row) => row !== leader)
    .map(({ candidate, values }) => ({
      candidateId: candidate.id,
      criterionIds: heaviest.flatMap(({ id, k }) => {
        const [mine, theirs] = [leader.values[k] ?? null, values[k] ?? null];
        return mine !== null && theirs !== null && theirs > mine ? [id] : [];
      }),
    }));
}
