// What do the other candidates leave open in a column, if some of its values are unknown?
import type { Values } from "./comparison";

/** The values known of the others in a column, their least and greatest (0 if there is none), and how many are unknown. */
export interface Others {
  readonly known: readonly number[];
  readonly unknown: number;
  readonly least: number;
  readonly most: number;
}

/** Column by column, of all rows but one. */
export function othersOf(rows: Values, own: number, columns: number): Others[] {
  return Array.from({ length: columns }, (_, k) => {
    const values = rows.flatMap((row, place) => (place === own ? [] : [row[k] ?? null]));
    const known = values.filter((value) => value !== null);
    const [least, most] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 0];
    return { known, unknown: values.length - known.length, least, most };
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
