// Whom would each voter put first, if it were up to them alone?

import { levelGroups } from "@/domain/numbers/ranks";
import type { Weights } from "@/domain/weighting/method";
import { type Comparison, shares, standing, type Values, weighted } from "./comparison";

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

/** The first choice of each voter under their own weights and their own values. Candidates that are ruled out stay out. */
export function whoAlone(comparison: Comparison, voters: readonly Voter[]): OwnChoice[] {
  const ids = comparison.criteria.map(({ id }) => id);
  const rows = standing(comparison).map((row) => ({ ...row, place: comparison.candidates.indexOf(row.candidate) }));
  return voters.map(({ id, weights, values }) => {
    const own = weights
      ? ids.map((criterion) => (Object.hasOwn(weights, criterion) ? (weights[criterion] ?? 0) : 0))
      : shares(comparison);
    let borrowed = 0;
    const totals = rows.map((row) => {
      const merged = row.values.map((group, k) => {
        const mine = values?.[row.place]?.[k] ?? null;
        if (mine === null) borrowed += 1;
        return mine ?? group;
      });
      return weighted(own, merged);
    });
    const first = (levelGroups(totals)[0] ?? []).flatMap((place) => rows[place]?.candidate.id ?? []);
    return { voterId: id, first, borrowed };
  });
}
