// What do the known values of a column leave open, where some of its values are unknown?
import type { Values } from "./comparison";

/** The least and the greatest value known in a column (0 if there is none), and how many are known and unknown. */
export interface KnownColumn {
  readonly known: readonly number[];
  readonly unknown: number;
  readonly least: number;
  readonly most: number;
}

/** Of each column what is known, in the order of the columns; `rows` are the candidates' values, null where unknown. */
export function knownColumns(rows: Values, columns: number): KnownColumn[] {
  return Array.from({ length: columns }, (_, k) => {
    const known = rows.flatMap((row) => row[k] ?? []);
    const [least, most] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 0];
    return { known, unknown: rows.length - known.length, least, most };
  });
}

export type Range = readonly [low: number, high: number];

/** From where to where part / (part + rest) can run; `level` where both can only be 0. */
export function shareRange([partLow, partHigh]: Range, [restLow, restHigh]: Range, level: number): Range {
  return [
    partLow + restHigh > 0 ? partLow / (partLow + restHigh) : level,
    partHigh + restLow > 0 ? partHigh / (partHigh + restLow) : level,
  ];
}

/** Lengths and ranges below it may count as none, so that nothing is divided by them. */
export const tooShort = 1e-280;
