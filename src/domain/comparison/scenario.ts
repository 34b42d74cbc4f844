// What if the weights were others?
import { apportion } from "@/domain/numbers/apportionment";
import { refuse } from "@/domain/refusal";
import type { Comparison } from "./comparison";

/**
 * The comparison under other weights: any parts of 0 or more, by criterion id, scaled to 10000 basis points; criteria without a part get none.
 * Refuses parts that are all 0, negative or not finite, and parts for unknown criteria.
 */
export function withWeights(comparison: Comparison, parts: Readonly<Record<string, number>>): Comparison {
  const known = new Set(comparison.criteria.map(({ id }) => id));
  if (!Object.keys(parts).every((id) => known.has(id))) refuse("weighting.unknown-criterion");
  const given = comparison.criteria.map(({ id }) => (Object.hasOwn(parts, id) ? (parts[id] ?? 0) : 0));
  if (!given.every((part) => Number.isFinite(part) && part >= 0)) refuse("weighting.answer-out-of-range");
  if (given.every((part) => part === 0)) refuse("weighting.ballot-all-zero");
  return reweighed(comparison, apportion(given, 10_000));
}

/**
 * The comparison with one criterion at `weight` basis points (0 to 10000), those in `kept` as they are, and the others scaled in proportion, or
 * equally if they had none. What the kept ones leave is the most that it takes; with no others to scale, all stays. Refuses another weight
 * and an unknown criterion.
 */
export function withWeight(
  comparison: Comparison,
  criterionId: string,
  weight: number,
  kept: readonly string[] = [],
): Comparison {
  const { criteria } = comparison;
  if (!criteria.some(({ id }) => id === criterionId)) refuse("weighting.unknown-criterion");
  if (!(Number.isInteger(weight) && weight >= 0 && weight <= 10_000)) refuse("weighting.answer-out-of-range");
  const staying = criteria.filter(({ id }) => id !== criterionId && kept.includes(id));
  const others = criteria.filter((criterion) => criterion.id !== criterionId && !staying.includes(criterion));
  if (others.length === 0) return comparison;
  const free = 10_000 - staying.reduce((sum, criterion) => sum + criterion.weight, 0);
  const taken = Math.min(weight, free);
  const had = others.map((criterion) => criterion.weight);
  const parts = apportion(had.some((part) => part > 0) ? had : had.map(() => 1), free - taken);
  const moved = new Map(others.map(({ id }, place) => [id, parts[place] ?? 0]));
  for (const { id, weight: same } of staying) moved.set(id, same);
  return reweighed(
    comparison,
    criteria.map(({ id }) => moved.get(id) ?? taken),
  );
}

/** The weights as whole per cents that add up to 100, by criterion id, as legends and sentences print them. */
export function wholePercents({ criteria }: Comparison): Map<string, number> {
  const whole = apportion(
    criteria.map(({ weight }) => weight),
    100,
  );
  return new Map(criteria.map(({ id }, place) => [id, whole[place] ?? 0]));
}

function reweighed(comparison: Comparison, weights: readonly number[]): Comparison {
  const criteria = comparison.criteria.map((criterion, place) => ({ ...criterion, weight: weights[place] ?? 0 }));
  return { ...comparison, criteria };
}
