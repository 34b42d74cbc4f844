// How do these figures spread, in the ways that statistics knows beside quartiles?
import { exp, ln, squared } from "./elementary";
import { Unfit } from "./unfit";

/** Mean of the values (1 or more, finite), `weights` beside them (0 or more, not all 0) if given. Throws Unfit otherwise. */
export function weightedMean(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const shares = sharesOf(weights, values.length);
  return finite(values).reduce((sum, value, place) => sum + value * (shares[place] ?? 0), 0);
}

/**
 * Median under weights: the value at which half of the weight is reached; the mean of it and the next where it is reached exactly, so that
 * equal weights give the plain median. Throws Unfit as `weightedMean` does.
 */
export function weightedMedian(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const shares = sharesOf(weights, values.length);
  const order = finite(values)
    .map((value, place) => ({ value, share: shares[place] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => a.value - b.value);
  let reached = 0;
  for (const [place, { value, share }] of order.entries()) {
    reached += share;
    if (reached > 0.5 + 1e-12) return value;
    if (reached > 0.5 - 1e-12) return value / 2 + (order[place + 1]?.value ?? value) / 2;
  }
  return order.at(-1)?.value ?? 0;
}

/**
 * Mean without the g = ⌊αn⌋ smallest and largest (Tukey & McLaughlin 1963); `share` α from 0 to less than .5. With fewer than five values show
 * them all instead. Throws Unfit on no values, on one that is not finite, and on another share.
 */
export function trimmedMean(values: readonly number[], share: number): number {
  if (!(share >= 0 && share < 0.5)) throw new Unfit("invalid_input", "the trimmed share lies between 0 and a half");
  const sorted = [...finite(values)].sort((a, b) => a - b);
  const cut = Math.floor(share * sorted.length + 1e-9);
  return weightedMean(sorted.slice(cut, sorted.length - cut));
}

/** (Π x^w)^(1/Σw) of values above 0, `weights` beside them if given; 0 if any value that weighs is 0. Throws Unfit on negative values too. */
export function geometricMean(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const shares = sharesOf(weights, values.length);
  if (finite(values).some((value) => value < 0)) throw new Unfit("invalid_input", "no geometric mean below 0");
  return exp(
    values.reduce((sum, value, place) => {
      const share = shares[place] ?? 0;
      return share > 0 ? sum + share * ln(value) : sum;
    }, 0),
  );
}

/** Values with their weights, by size: sums over them give the same bytes in whatever order they came. */
export function bySize(values: readonly number[], weights: readonly number[]): [values: number[], weights: number[]] {
  const pairs = values.map((value, place) => ({ value, weight: weights[place] ?? 0 }));
  pairs.sort((one, other) => one.value - other.value || one.weight - other.weight);
  return [pairs.map(({ value }) => value), pairs.map(({ weight }) => weight)];
}

/** Standard deviation; of a sample (n − 1) it is 0 for one value. Throws Unfit on no values and on one that is not finite. */
export function standardDeviation(values: readonly number[], of: "sample" | "population" = "sample"): number {
  const middle = weightedMean(values);
  const freedom = of === "sample" ? values.length - 1 : values.length;
  if (freedom === 0) return 0;
  return Math.sqrt(values.reduce((sum, value) => sum + squared(value - middle), 0) / freedom);
}

/** Tukey's hinges (1977): the medians of the lower and the upper half, each with the middle value where the count is odd. */
export function tukeyHinges(values: readonly number[]): { q1: number; q3: number } {
  const sorted = [...finite(values)].sort((a, b) => a - b);
  const half = Math.ceil(sorted.length / 2);
  return { q1: weightedMedian(sorted.slice(0, half)), q3: weightedMedian(sorted.slice(sorted.length - half)) };
}

/** The weights as shares of 1. */
function sharesOf(weights: readonly number[], count: number): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const areSound = weights.length === count && weights.every((weight) => Number.isFinite(weight) && weight >= 0);
  if (!areSound || largest === 0)
    throw new Unfit("invalid_input", "weights must be finite, not negative, not all zero");
  const sum = weights.reduce((total, weight) => total + weight / largest, 0);
  return weights.map((weight) => weight / largest / sum);
}

function finite(values: readonly number[]): readonly number[] {
  if (values.length === 0 || !values.every(Number.isFinite))
    throw new Unfit("invalid_input", "no values, or not finite");
  return values;
}
