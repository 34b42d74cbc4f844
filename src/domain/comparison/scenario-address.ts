// How do other weights travel in an address?
import type { Comparison } from "./comparison";
import { wholePercents, withWeight, withWeights } from "./scenario";

/** The weights as an address holds them: whole per cents in the order of the criteria, “27-23-21-16-13”. */
export function weightsText(comparison: Comparison): string {
  return [...wholePercents(comparison).values()].join("-");
}

/** The comparison under the weights of an address; null unless it has one part, 0 to 10000, for each criterion, and not only zeros. */
export function underWeightsText(comparison: Comparison, text: string): Comparison | null {
  const { criteria } = comparison;
  if (!/^\d{1,5}(-\d{1,5})*$/.test(text)) return null;
  const parts = text.split("-").map(Number);
  if (parts.length !== criteria.length || parts.some((part) => part > 10_000) || parts.every((part) => part === 0))
    return null;
  return withWeights(comparison, Object.fromEntries(criteria.map(({ id }, place) => [id, parts[place] ?? 0])));
}

/**
 * The address of the weights that `from` has once one criterion weighs `percent` (a whole 0 to 100), those in `kept` what they read now, and
 * the others are scaled in proportion; null if those are `base`'s own, to the whole per cent.
 */
export function movedWeightsText(
  base: Comparison,
  from: Comparison,
  criterionId: string,
  percent: number,
  kept: readonly string[] = [],
): string | null {
  const whole = kept.length > 0 ? (underWeightsText(from, weightsText(from)) ?? from) : from;
  const text = weightsText(withWeight(whole, criterionId, percent * 100, kept));
  return text === weightsText(base) ? null : text;
}
