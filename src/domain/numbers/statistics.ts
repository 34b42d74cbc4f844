// What is the middle of these values, and how far apart are they?
import { selected } from "./selection";

/** Arithmetic mean. Throws a RangeError on no values or on one that is not finite. */
export function mean(values: readonly number[]): number {
  const all = finite(values);
  return all.reduce((sum, value) => sum + value / all.length, 0);
}

/** Median; the mean of the two middle values of an even count. Throws a RangeError on no values or on one that is not finite. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Quantile of type 7 (Hyndman & Fan 1996; the default of R and NumPy): linear between the order statistics.
 * `share` from 0 to 1. Throws a RangeError on no values, on one that is not finite, or on a share outside 0..1.
 */
export function quantile(values: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError("a quantile's share lies between 0 and 1");
  return along(Float64Array.from(finite(values)), share);
}

/** The first quartile, the median and the third quartile, all of type 7. Throws as `quantile` does. */
export function quartiles(values: readonly number[]): { q1: number; median: number; q3: number } {
  const own = Float64Array.from(finite(values));
  return { q1: along(own, 0.25), median: along(own, 0.5), q3: along(own, 0.75) };
}

/** Interquartile range, type 7: how wide the middle half is; never negative. Throws as `quantile` does. */
export function interquartileRange(values: readonly number[]): number {
  const { q1, q3 } = quartiles(values);
  return Math.max(0, q3 - q1);
}

/** Median absolute deviation from the median, unscaled. Throws as `median` does. */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** Reorders the values as far as needed. */
function along(values: Float64Array, share: number): number {
  const place = (values.length - 1) * share;
  const below = selected(values, Math.floor(place));
  const above = selected(values, Math.ceil(place));
  const part = place - Math.floor(place);
  return below === above ? below : below * (1 - part) + above * part;
}

function finite(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError("no values");
  if (!values.every(Number.isFinite)) throw new RangeError("a value is not a finite number");
  return values;
}
