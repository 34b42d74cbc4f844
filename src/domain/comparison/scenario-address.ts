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
 * The address of the weights that `from` has once one criterion weighs `percent` (a whole 0 to 100) and the others are scaled in proportion;
 * null if those are `group`'s own, to the whole per cent.
 */
export function movedWeightsText(
  group: Comparison,
  from: Comparison,
  criterionId: string,
  percent: number,
): string | null {
  const text = weightsText(withWeight(from, criterionId, percent * 100));
  return text === weightsText(group) ? null : text;
}
