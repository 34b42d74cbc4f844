// Between which figures does VIKOR lie, however unknown values turn out?
import type { Values } from "./comparison";
import { type KnownColumn, knownColumns, type Range, shareRange, tooShort } from "./known-columns";

/**
 * A range that holds Q of each row (0 is best), whatever unknown values from 0 to 1 turn out to be: regrets column by column, their sum and their greatest, and
 * where those can lie among the others'. Wider than it must be where several columns have gaps, never too narrow.
 */
export function compromiseRanges(rows: Values, weights: readonly number[], v = 0.5): Range[] {
  const columns = knownColumns(rows, weights.length);
  const regrets = rows.map((row) =>
    columns.map((column, k): Range => {
      const [low, high] = regretOf(row[k] ?? null, column);
      return [(weights[k] ?? 0) * low, (weights[k] ?? 0) * high];
    }),
  );
  const S = amongAll(regrets.map((own) => both(own, (all) => all.reduce((sum, each) => sum + each, 0))));
  const R = amongAll(regrets.map((own) => both(own, (all) => all.reduce((most, each) => Math.max(most, each), 0))));
  return rows.map((_, i) => {
    const [s, r] = [S[i] ?? nothing, R[i] ?? nothing];
    return [v * s[0] + (1 - v) * r[0], v * s[1] + (1 - v) * r[1]];
  });
}

const nothing: Range = [0, 0];
const everything: Range = [0, 1];
const both = (ranges: readonly Range[], of: (ends: number[]) => number): Range => [
  of(ranges.map(([low]) => low)),
  of(ranges.map(([, high]) => high)),
];

/** How far below the best of its column a row lies, as a share of the column's range: 0 at the best, 1 at the worst, 0 too where all are level. */
function regretOf(own: number | null, { least, most, known, unknown }: KnownColumn): Range {
  if (known.length + unknown === 1) return nothing;
  if (own === null) return everything;
  const above: Range = [most - own, unknown > 0 ? 1 - own : most - own];
  const below: Range = [own - least, unknown > 0 ? own : own - least];
  const [from, to] = shareRange(above, below, 0);
  return [above[0] + below[0] > tooShort ? from : 0, to];
}

/** Where each figure can lie between the least and the greatest of all: 0 to 1. */
function amongAll(figures: readonly Range[]): Range[] {
  return figures.map(([low, high], place) => {
    const others = figures.filter((_, other) => other !== place);
    const gap = (one: number, other: number) => Math.max(0, one - other);
    const least = (end: 0 | 1) => others.reduce((found, each) => Math.min(found, each[end]), Number.POSITIVE_INFINITY);
    const most = (end: 0 | 1) => others.reduce((found, each) => Math.max(found, each[end]), Number.NEGATIVE_INFINITY);
    const over: Range = [gap(low, least(1)), gap(high, least(0))];
    const under: Range = [gap(most(0), high), gap(most(1), low)];
    const [from, to] = shareRange(over, under, 0);
    return over[0] + under[0] > hair ? [from, to] : [0, to]; // within a hair all are level, which counts as 0
  });
}

const hair = 1e-11;
