// What is compared: which candidates, on which criteria, with which weights and values?
import type { z } from "zod";
import type { comparedCandidate, comparedCriterion, comparisonSchema } from "./comparison-schema";

export type ComparedCriterion = z.infer<typeof comparedCriterion>;
export type ComparedCandidate = z.infer<typeof comparedCandidate>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Values = Comparison["values"];

/** What an unknown value counts as where one figure is needed: the middle, never the worst. What that hides is shown as a range beside it. */
export const unknownCountsAs = 0.5;

/** The candidates that are ranked, with their rows of values. */
export function standing(comparison: Comparison): { candidate: ComparedCandidate; values: (number | null)[] }[] {
  return comparison.candidates.flatMap((candidate, place) =>
    candidate.ruledOut === null ? [{ candidate, values: comparison.values[place] ?? [] }] : [],
  );
}

/** The ids of the candidates that are ranked. */
export function rankedIds(comparison: Comparison): Set<string> {
  return new Set(standing(comparison).map(({ candidate }) => candidate.id));
}

/** Weights as shares of 1, in the order of the criteria. */
export function shares(comparison: Comparison): number[] {
  return comparison.criteria.map(({ weight }) => weight / 10_000);
}

/** The value of a candidate: Σ w·v with weights as shares; unknown values count as `unknown`. */
export function weighted(
  weights: readonly number[],
  values: readonly (number | null)[],
  unknown = unknownCountsAs,
): number {
  return weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? unknown), 0);
}

/** The name of a candidate of the comparison. */
export function candidateName(comparison: Comparison, id: string): string {
  return comparison.candidates.find((candidate) => candidate.id === id)?.name ?? id;
}

/** The name of a criterion of the comparison. */
export function criterionName(comparison: Comparison, id: string): string {
  return comparison.criteria.find((criterion) => criterion.id === id)?.name ?? id;
}

/** The same with every unknown value at the middle, for who wants to know only who is first. */
export function atTheMiddle(comparison: Comparison): Comparison {
  return { ...comparison, values: comparison.values.map((row) => row.map((value) => value ?? unknownCountsAs)) };
}
