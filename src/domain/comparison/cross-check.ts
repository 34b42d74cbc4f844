// How does a model that is only a cross-check rank a comparison, unknown values included?
import { type Comparison, shares, standing, type Values } from "./comparison";
import { type Ranking, rankingOf } from "./ranking";
import { type Table, tableOfRows } from "./table";

/** One figure a row, higher is better. */
export type Totals = (table: Table) => ArrayLike<number>;

/**
 * The ranking by `totals`. Unknown values count as the middle; a candidate's range runs from its own unknown values at their worst and
 * everybody else's at their best to the opposite. Such models don't add up criterion by criterion: there are no contributions.
 */
export function crossChecked(scorer: string, comparison: Comparison, totals: Totals): Ranking {
  const rows = standing(comparison);
  const values = rows.map((row) => row.values);
  const weights = shares(comparison);
  const of = (filled: Values) => totals(tableOfRows(filled, weights));
  const middle = of(values);
  const isComplete = values.every((row) => row.every((value) => value !== null));
  const unranked = rows.map(({ candidate, values: own }, place) => {
    const total = middle[place] ?? 0;
    const ends = isComplete ? [] : [0, 1].map((mine) => of(filled(values, place, mine))[place] ?? 0);
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

/** The rows with one's own unknown values at `mine` and all others' at the opposite end. */
function filled(values: Values, own: number, mine: number): Values {
  return values.map((row, place) => row.map((value) => value ?? (place === own ? mine : 1 - mine)));
}
