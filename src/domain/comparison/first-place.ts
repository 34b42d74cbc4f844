// Who is first by weighted sum, without all that a ranking tells besides?
import { tieTolerance } from "@/domain/numbers/ranks";
import { type Comparison, shares, standing, weighted } from "./comparison";

/** The ids of all in first place, as `leaders(weightedSum.rank(comparison))` has them: several if level within 1e-9, none if nothing is ranked. */
export function firstPlace(comparison: Comparison): string[] {
  const weights = shares(comparison);
  const rows = standing(comparison);
  const totals = rows.map(({ values }) => weighted(weights, values));
  const best = totals.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  return rows.flatMap(({ candidate }, place) => (best - (totals[place] ?? 0) <= tieTolerance ? [candidate.id] : []));
}

/** Whether two lists of ids, none of them twice, are of the same, in whatever order. */
export function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
