// How is a computed number written where it is sealed or shown?

/**
 * The number in plain decimal notation with exactly `digits` places (0 to 20), never "-0", never an exponent.
 * The one place where results are rounded: before it, nothing is. Throws a RangeError on NaN, infinities and 1e21 or more.
 */
export function toDecimalString(x: number, digits = 6): string {
  if (!(Math.abs(x) < 1e21)) throw new RangeError("the number cannot be written as a decimal");
  const text = x.toFixed(digits);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** The same rounding, as a number again, for figures that go to screens. */
export function rounded(x: number, digits = 6): number {
  return Number(toDecimalString(x, digits));
}
