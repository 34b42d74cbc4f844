// Who comes first, made of what, and how sure is that place?
import { toDecimalString } from "@/domain/numbers/decimal";
import { competitionRanks, tieTolerance } from "@/domain/numbers/ranks";
import { type Comparison, standing } from "./comparison";

/** What one criterion adds to a candidate: weight × value, from 0 to 1. With an unknown value it is null and only the range is known. */
export interface Contribution {
  criterionId: string;
  value: number | null;
  contribution: number | null;
  low: number;
  high: number;
}

export interface Ranked {
  candidateId: string;
  /** Standard competition rank (1, 2, 2, 4) by `total`. */
  rank: number;
  /** 0 to 1, unknown values counted as the middle. Show `low`–`high` instead wherever `missing` is not empty. */
  total: number;
  /** Between these the total stays, however unknown values turn out: by weighted sum with all of its own at their worst, and at their best. */
  low: number;
  high: number;
  /** The ranks that this candidate could still take, whatever the unknown values turn out to be. */
  bestRank: number;
  worstRank: number;
  /** In the order of the criteria. */
  contributions: Contribution[];
  /** The criteria on which nothing is known of this candidate. */
  missing: string[];
}

export interface Ranking {
  scorer: string;
  /** By rank; candidates that are level stay in the order of the comparison. */
  ranked: Ranked[];
  ruledOut: { candidateId: string; reason: string }[];
  /** Whether every value of every ranked candidate is known. */
  complete: boolean;
}

export type Unranked = Omit<Ranked, "rank" | "bestRank" | "worstRank">;

/** The ranking of candidates whose totals a scorer has worked out; totals within 1e-9 of each other are level. */
export function rankingOf(scorer: string, comparison: Comparison, unranked: readonly Unranked[]): Ranking {
  const ranks = competitionRanks(unranked.map(({ total }) => total));
  const lows = Float64Array.from(unranked, ({ low }) => low).sort();
  const highs = Float64Array.from(unranked, ({ high }) => high).sort();
  const ranked = unranked.map((candidate, place) => {
    const rank = ranks[place] ?? 1;
    const worst =
      countAbove(highs, candidate.low + tieTolerance) + (candidate.high > candidate.low + tieTolerance ? 0 : 1);
    const bestRank = Math.min(rank, 1 + countAbove(lows, candidate.high + tieTolerance));
    return { ...candidate, rank, bestRank, worstRank: Math.max(rank, worst) };
  });
  return {
    scorer,
    ranked: ranked.sort((a, b) => a.rank - b.rank),
    ruledOut: comparison.candidates.flatMap(({ id, ruledOut }) =>
      ruledOut === null ? [] : [{ candidateId: id, reason: ruledOut }],
    ),
    complete: standing(comparison).every(({ values }) => values.every((value) => value !== null)),
  };
}

/** How many of the sorted figures are greater. */
function countAbove(sorted: Float64Array, figure: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > figure) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

/** The ids of all candidates in first place: none if nothing is ranked, several if they are level. */
export function leaders(ranking: Ranking): string[] {
  return ranking.ranked.filter(({ rank }) => rank === 1).map(({ candidateId }) => candidateId);
}

/**
 * The ranking as it is sealed: ranks as whole numbers, every other figure as a decimal string of six places, in plain JSON. Sums and products
 * only led to it, so that any machine that follows IEEE 754 states the same.
 */
export function statement({ scorer, ranked, ruledOut }: Ranking) {
  const figure = (x: number | null) => (x === null ? null : toDecimalString(x));
  return {
    scorer,
    ranked: ranked.map(({ candidateId, rank, total, low, high, contributions }) => ({
      candidateId,
      rank,
      total: toDecimalString(total),
      low: toDecimalString(low),
      high: toDecimalString(high),
      contributions: contributions.map(({ criterionId, value, contribution }) => ({
        criterionId,
        value: figure(value),
        contribution: figure(contribution),
      })),
    })),
    ruledOut,
  };
}
