// How much is a lead of d on one criterion preferred, from 0 to 1?
import { expm1, squared } from "../numbers/elementary";
import { Unfit } from "../numbers/unfit";

export const preferenceFunctions = ["usual", "ushape", "vshape", "level", "linear", "gaussian"] as const;
export type PreferenceFunction = (typeof preferenceFunctions)[number];

/** q: leads up to it don't count; p: leads above it count in full; s: where the Gaussian bends. In the criterion's own unit. */
export interface Preference {
  readonly function: PreferenceFunction;
  readonly q: number;
  readonly p: number;
  readonly s: number;
}

/**
 * The six preference functions of Brans & Vincke (1985), Management Science 31, 647–656: 0 for d ≤ 0, never falling. At the thresholds: U-shape
 * is 0 at d = q and 1 above; level is ½ for q < d ≤ p and 1 above; linear and V-shape are 1 from d = p on. Where p = q the linear one is the
 * U-shape, where p or s is 0 the V-shape and the Gaussian are the usual one.
 */
export function preferenceFor({ function: shape, q, p, s }: Preference, d: number): number {
  if (!(d > 0)) return 0;
  switch (shape) {
    case "usual":
      return 1;
    case "ushape":
      return d > q ? 1 : 0;
    case "vshape":
      return d >= p ? 1 : d / p;
    case "level":
      return d > p ? 1 : d > q ? 0.5 : 0;
    case "linear":
      return d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q);
    case "gaussian":
      return s > 0 ? -expm1(-squared(d / s) / 2) : 1;
  }
}

/** Throws Unfit on thresholds that are negative or not finite, and on p below q where the function uses both. */
export function checkPreference({ function: shape, q, p, s }: Preference): void {
  if (![q, p, s].every((threshold) => Number.isFinite(threshold) && threshold >= 0))
    throw new Unfit("invalid_input", "thresholds must be finite and not negative");
  if ((shape === "linear" || shape === "level") && p < q)
    throw new Unfit("invalid_input", "full preference cannot begin below indifference");
}
