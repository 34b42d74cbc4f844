// What are the logarithm and the power of a number, to the last bit the same on every machine?

/*
 * ECMAScript leaves Math.log, Math.exp, Math.pow and ** to the engine, and engines round them differently. Here they are made of what IEEE 754 fixes:
 * plus, minus, times, divided by. The reductions are those of Cody & Waite (1980), Software Manual for the Elementary Functions; the sums are Taylor's,
 * as long as a bit of them counts. Logarithm and exponential are within one unit in the last place of the true figure, the others as said there.
 */

const ln2High = 0.6931471803691238; // ln 2 to 32 bits: times a whole number below 2^20 it is exact
const ln2Low = 1.9082149292705877e-10; // the rest of it

/** ln x: −∞ of 0, NaN below it. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const { mantissa, exponent } = taken(x);
  return lnNearOne(mantissa, exponent);
}

/** log₂ x, within two units in the last place, exact for powers of two: −∞ of 0, NaN below it. */
export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return ln(x);
  const { mantissa, exponent } = taken(x);
  return exponent + lnNearOne(mantissa, 0) / Math.LN2;
}

/** e^x: ∞ above 709.78, 0 below −745.13. */
export function exp(x: number): number {
  if (Number.isNaN(x) || x > 709.782712893384) return x > 0 ? Number.POSITIVE_INFINITY : x;
  if (x < -745.1332191019412) return 0;
  const halvings = Math.round(x / Math.LN2);
  const { r, tail } = beyondOne(x, halvings);
  const near = 1 + r;
  return scaled(near + (1 - near + r + tail), halvings); // with what the sum of 1 and r has lost
}

/** e^x − 1, within two units in the last place, where x is near 0 too. */
export function expm1(x: number): number {
  const halvings = Math.round(x / Math.LN2);
  if (!(Math.abs(halvings) < 53)) return exp(x) - 1;
  const whole = scaled(1, halvings);
  const { r, tail } = beyondOne(x, halvings);
  return whole - 1 + whole * (r + tail);
}

/** x to the power of y, x 0 or more: exact products for whole y to 64, elsewhere e^(y ln x), off by as many units as y ln x is large. */
export function power(x: number, y: number): number {
  if (Number.isInteger(y) && Math.abs(y) <= 64) return y < 0 ? 1 / product(x, -y) : product(x, y);
  return exp(y * ln(x));
}

/** x². */
export function squared(x: number): number {
  return x * x;
}

function product(x: number, times: number): number {
  let found = 1;
  for (let time = 0; time < times; time += 1) found *= x;
  return found;
}

const lnTerms = [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23].map((n) => 2 / n).reverse();

/** ln(m · 2^k) for m from √½ to √2: with s = f/(2 + f), ln(1 + f) = 2s + ⅔s³ + … = f − f²/2 + s(f²/2 + ⅔s² + …), whose first terms are exact. */
function lnNearOne(mantissa: number, exponent: number): number {
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  let rest = 0;
  for (const term of lnTerms) rest = z * (term + rest);
  const half = (f * f) / 2;
  return exponent * ln2High - (half - (s * (half + rest) + exponent * ln2Low) - f);
}

const expTerms = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((n) => 1 / factorial(n)).reverse();

/** e^(x − k ln 2) − 1 as a sum of two, for an x within half of ln 2 of k ln 2. */
function beyondOne(x: number, k: number): { r: number; tail: number } {
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  let sum = 0;
  for (const term of expTerms) sum = r * (term + sum);
  return { r, tail: r * sum + (high - r - low) };
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1); // whole and exact up to 18!
}

const bits = new DataView(new ArrayBuffer(8));
const leastNormal = 2.2250738585072014e-308;

/** x as a mantissa from √½ to √2 and a power of two. */
function taken(x: number): { mantissa: number; exponent: number } {
  const isTiny = x < leastNormal;
  bits.setFloat64(0, isTiny ? x * 18014398509481984 : x); // 2^54
  const high = bits.getUint32(0);
  bits.setUint32(0, (high & 0x000fffff) | 0x3fe00000);
  const half = bits.getFloat64(0); // from ½ to 1
  const exponent = (high >>> 20) - 1022 - (isTiny ? 54 : 0);
  return half < Math.SQRT1_2 ? { mantissa: half * 2, exponent: exponent - 1 } : { mantissa: half, exponent };
}

/** x · 2^k, in two steps where one of them would leave the numbers. */
function scaled(x: number, k: number): number {
  if (Math.abs(k) < 1000) return x * twoTo(k);
  const first = k >> 1;
  return x * twoTo(first) * twoTo(k - first);
}

/** 2^k for k from −1022 to 1023. */
function twoTo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
