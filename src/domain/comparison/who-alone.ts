// Whom would each voter put first, if it were up to them alone?

import { levelGroups } from "@/domain/numbers/ranks";
import type { Weights } from "@/domain/weighting/method";
import { type Comparison, shares, standing, unknownCountsAs, type Values } from "./comparison";

export interface Voter {
  id: string;
  /** The weights of their own ballot; null to take the group's. */
  weights: Weights | null;
  /** Their own values, shaped as the comparison's; a null in it, or instead of it, takes the group's. */
  values: Values | null;
}

export interface OwnChoice {
  voterId: string;
  /** Who is first for this voter: several if level, none if nothing is ranked. */
  first: string[];
  /** How many of their values are the group's, for want of their own. */
  borrowed: number;
}

/** How the ranked candidates stand for one voter alone. */
export interface OwnTotals {
  voterId: string;
  /** 0 to 1, in the order of the comparison's ranked candidates. */
  totals: { candidateId: string; total: number }[];
  /** Whether the weights are their own; otherwise they are the group's, for want of a ballot. */
  hasBallot: boolean;
  borrowed: number;
}

/** The first choice of each voter under their own weights and their own values. Candidates that are ruled out stay out. */
export function whoAlone(comparison: Comparison, voters: readonly Voter[]): OwnChoice[] {
  return ownTotals(comparison, voters).map((own) => ({
    voterId: own.voterId,
    first: firstOf(own),
    borrowed: own.borrowed,
  }));
}

/** Who is first in these totals: several if level, none if nothing is ranked. */
export function firstOf({ totals }: Pick<OwnTotals, "totals">): string[] {
  const [best = []] = levelGroups(totals.map(({ total }) => total));
  return best.flatMap((place) => totals[place]?.candidateId ?? []);
}

/** Each voter's totals under their own weights and their own values. */
export function ownTotals(comparison: Comparison, voters: readonly Voter[]): OwnTotals[] {
  const ids = comparison.criteria.map(({ id }) => id);
  const rows = standing(comparison).map((row) => ({ ...row, place: comparison.candidates.indexOf(row.candidate) }));
  return voters.map(({ id, weights, values }) => {
    const own = weights
      ? ids.map((criterion) => (Object.hasOwn(weights, criterion) ? (weights[criterion] ?? 0) : 0))
      : shares(comparison);
    let borrowed = 0;
    const totals = rows.map((row) => {
      const mine = values?.[row.place];
      let total = 0;
      for (let k = 0; k < own.length; k += 1) {
        const [value, ofGroup] = [mine?.[k] ?? null, row.values[k] ?? null];
        if (value === null && ofGroup !== null) borrowed += 1;
        total += (own[k] ?? 0) * (value ?? ofGroup ?? unknownCountsAs);
      }
      return { candidateId: row.candidate.id, total };
    });
    return { voterId: id, totals, hasBallot: weights !== null, borrowed };
  });
}
