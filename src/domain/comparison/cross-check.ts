// How does a model that is only a cross-check rank a comparison, unknown values included?
import { type Comparison, shares, standing, type Values } from "./comparison";
import type { Range } from "./known-columns";
import { type Ranking, rankingOf } from "./ranking";
import { type Table, tableOfRows } from "./table";

/** One figure a row, higher is better. */
export type Totals = (table: Table) => ArrayLike<number>;

/** For each row a range that holds its figure however unknown values turn out. */
export type Ranges = (rows: Values, weights: readonly number[]) => readonly Range[];

/**
 * The ranking by `totals`. Unknown values count as the middle, and `ranges` says what they leave open. Such models don't add up criterion by criterion: there are
 * no contributions.
 */
export function crossChecked(scorer: string, comparison: Comparison, totals: Totals, ranges: Ranges): Ranking {
  const rows = standing(comparison);
  const values = rows.map((row) => row.values);
  const weights = shares(comparison);
  const middle = totals(tableOfRows(values, weights));
  const isComplete = values.every((row) => row.every((value) => value !== null));
  const open = isComplete ? [] : ranges(values, weights);
  const unranked = rows.map(({ candidate, values: own }, place) => {
    const total = middle[place] ?? 0;
    const ends = open[place] ?? [];
    return {
      candidateId: candidate.id,
      total,
      low: Math.min(total, ...ends),
      high: Math.max(total, ...ends),
      contributions: [],
      missing: comparison.criteria.flatMap(({ id }, k) => ((own[k] ?? null) === null ? [id] : [])),
    };
  });
  return rankingOf(scorer, comparison, unranked);
}
