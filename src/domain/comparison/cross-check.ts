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
 * The ranking by `totals`. Unknown values count as the middle, and `ranges` says what they leave open; left out, it runs from a candidate's own unknown values
 * at their worst and everybody else's at their best to the opposite, which holds where a better value never harms its own candidate nor helps another. Such
 * models don't add up criterion by criterion: there are no contributions.
 */
export function crossChecked(scorer: string, comparison: Comparison, totals: Totals, ranges?: Ranges): Ranking {
  const rows = standing(comparison);
  const values = rows.map((row) => row.values);
  const weights = shares(comparison);
  const middle = totals(tableOfRows(values, weights));
  const isComplete = values.every((row) => row.every((value) => value !== null));
  const open = isComplete ? [] : (ranges ?? atTheEnds(totals))(values, weights);
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

function atTheEnds(totals: Totals): Ranges {
  return (rows, weights) =>
    rows.map((_, place) => {
      const end = (mine: number) => totals(tableOfRows(filled(rows, place, mine), weights))[place] ?? 0;
      return [end(0), end(1)];
    });
}

/** The rows with one's own unknown values at `mine` and all others' at the opposite end. */
function filled(values: Values, own: number, mine: number): Values {
  return values.map((row, place) => row.map((value) => value ?? (place === own ? mine : 1 - mine)));
}
