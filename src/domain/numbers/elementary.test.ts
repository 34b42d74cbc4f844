// Are the logarithm and the power right to the last bit, beside whole-number arithmetic of 90 digits?
import { describe, expect, it } from "vitest";
import { exp, expm1, ln, log2, power, squared } from "./elementary";
import { seededRandom } from "./random";

const bits = 300n;
const one = 1n << bits;
const ln2 = 2n * areaTangent(one / 3n);

/** A double as a whole number of 2^-300. */
function fixed(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const word = view.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const mantissa = (word & ((1n << 52n) - 1n)) | (exponent > 0n ? 1n << 52n : 0n);
  const shift = (exponent > 0n ? exponent : 1n) - 1075n + bits;
  const found = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return word >> 63n ? -found : found;
}

function areaTangent(x: bigint): bigint {
  const square = (x * x) / one;
  let [term, sum] = [x, 0n];
  for (let n = 1n; term !== 0n; n += 2n) {
    sum += term / n;
    term = (term * square) / one;
  }
  return sum;
}

function trueLn(x: number): bigint {
  let [mantissa, exponent] = [fixed(x), 0n];
  for (; mantissa >= 2n * one; exponent += 1n) mantissa /= 2n;
  for (; mantissa < one; exponent -= 1n) mantissa *= 2n;
  return 2n * areaTangent(((mantissa - one) * one) / (mantissa + one)) + exponent * ln2;
}

function trueExp(x: number): bigint {
  const halvings = BigInt(Math.round(x / Math.LN2));
  const rest = fixed(x) - halvings * ln2;
  let [term, sum] = [one, one];
  for (let n = 1n; term !== 0n; n += 1n) {
    term = (term * rest) / one / n;
    sum += term;
  }
  return halvings >= 0n ? sum << halvings : sum >> -halvings;
}

/** How many units in the last place a figure is off. */
function unitsOff(found: number, truth: bigint): number {
  const unit = fixed(2 ** (Math.floor(Math.log2(Math.abs(found))) - 52));
  const off = fixed(found) - truth;
  return Number(((off < 0n ? -off : off) * 1_000n) / (unit > 0n ? unit : 1n)) / 1_000;
}

const random = seededRandom(1);
const draws = (of: (draw: number) => number, count = 1_500) => Array.from({ length: count }, () => of(random()));
const positive = [
  ...draws((x) => x + 2 ** -40),
  ...draws((x) => 1 + (x - 0.5) / 100),
  ...draws((x) => 2 ** Math.round((x - 0.5) * 100) * (1 + x)),
];
const any = [...draws((x) => x - 0.5), ...draws((x) => (x - 0.5) * 8), ...draws((x) => (x - 0.5) * 120)].filter(
  (x) => x !== 0,
);
const worst = (xs: readonly number[], of: (x: number) => number, truth: (x: number) => bigint) =>
  xs.reduce((most, x) => Math.max(most, unitsOff(of(x), truth(x))), 0);

describe("elementary functions", () => {
  it("are within a unit in the last place, or two where they say so", () => {
    expect(worst(positive, ln, trueLn)).toBeLessThan(1);
    expect(worst(any, exp, trueExp)).toBeLessThan(1);
    expect(worst(positive, log2, (x) => (trueLn(x) * one) / ln2)).toBeLessThan(2);
    expect(worst(any, expm1, (x) => trueExp(x) - one)).toBeLessThan(2);
  });

  it("would be caught if they were not", () => {
    expect(worst(any, (x) => exp(x) * (1 + 2 ** -51), trueExp)).toBeGreaterThan(1);
    expect(
      worst(
        any,
        (x) => exp(x) - 1,
        (x) => trueExp(x) - one,
      ),
    ).toBeGreaterThan(2);
  });

  it("say known digits", () => {
    expect([ln(2), ln(10), ln(1000)]).toEqual([Math.LN2, Math.LN10, 6.907755278982137]);
    expect([exp(1), exp(-1), exp(0.5)]).toEqual([Math.E, 0.36787944117144233, 1.6487212707001282]);
    expect([expm1(1e-10), log2(3), log2(8), log2(2 ** -1074)]).toEqual([
      1.00000000005e-10, 1.584962500721156, 3, -1074,
    ]);
  });

  it("hold at the ends of the numbers", () => {
    expect([ln(0), ln(-0), ln(Number.POSITIVE_INFINITY), ln(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
    ]);
    expect([ln(-1), ln(Number.NaN), log2(-1), exp(Number.NaN), expm1(Number.NaN)]).toEqual(
      Array.from({ length: 5 }, () => Number.NaN),
    );
    expect([exp(709.782712893384), exp(709.79)]).toEqual([1.7976931348622732e308, Number.POSITIVE_INFINITY]);
    expect([exp(-744), exp(-746), exp(Number.NEGATIVE_INFINITY), exp(0), exp(-0)]).toEqual([1e-323, 0, 0, 1, 1]);
    expect([expm1(Number.NEGATIVE_INFINITY), expm1(Number.POSITIVE_INFINITY), expm1(1e-300)]).toEqual([
      -1,
      Number.POSITIVE_INFINITY,
      1e-300,
    ]);
    expect([ln(5e-324), ln(Number.MAX_VALUE)]).toEqual([-744.4400719213812, 709.782712893384]);
  });

  it("raise to whole powers by products, to others by logarithms", () => {
    expect([power(0.1, 2), power(3, 4), power(2, -3), power(0, 0), power(0, 0.5)]).toEqual([
      0.1 * 0.1,
      81,
      0.125,
      1,
      0,
    ]);
    expect(squared(0.1)).toBe(0.1 * 0.1);
    expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 15);
    expect(power(10, 300.5) / 1e300).toBeCloseTo(Math.sqrt(10), 12);
  });
});
