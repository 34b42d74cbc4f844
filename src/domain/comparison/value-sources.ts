// From where do values come when a result is tried out under doubt?
import { normalQuantile } from "../numbers/normal";
import type { Random } from "../numbers/random";

/** Writes the next values, row by row, into `out`. */
export type ValueSource = (out: Float64Array) => void;

/** A doubt of this much: nothing is known, any value from 0 to 1 is as likely. */
export const anyValue = Number.POSITIVE_INFINITY;

/**
 * Values drawn around `values` by a normal distribution, `doubts` its standard deviations in the same order, kept within `ends`; where a doubt is
 * `anyValue`, uniformly from 0 to 1. A doubt of 0 is no doubt.
 */
export function doubtfulValues(
  values: Float64Array,
  doubts: Float64Array,
  random: Random,
  ends: readonly [least: number, most: number] = [0, 1],
): ValueSource {
  const [least, most] = ends;
  const clamped = (x: number) => (x < least ? least : x > most ? most : x);
  return (out) => {
    for (let place = 0; place < values.length; place += 1) {
      const [value, doubt] = [values[place] ?? 0, doubts[place] ?? 0];
      out[place] =
        doubt === 0
          ? value
          : doubt === anyValue
            ? random()
            : clamped(value + doubt * normalQuantile(random() + 2 ** -33));
    }
  };
}
