// What is compared: which candidates, on which criteria, with which weights and values?
import { z } from "zod";

const id = z.string().min(1).max(64);

/** `weight` in whole basis points. */
export const comparedCriterion = z.strictObject({ id, name: z.string(), weight: z.int().min(0).max(10_000) });
/** `ruledOut`: why the candidate is not ranked, or null. */
export const comparedCandidate = z.strictObject({ id, name: z.string(), ruledOut: z.string().nullable() });

/** Weights add up to 10000; `values[candidate][criterion]` lies between 0 (worst) and 1 (best), null where nothing is known. Plain JSON. */
export const comparisonSchema = z
  .strictObject({
    criteria: z.array(comparedCriterion).min(1),
    candidates: z.array(comparedCandidate),
    values: z.array(z.array(z.number().min(0).max(1).nullable())),
  })
  .refine(
    ({ criteria }) => criteria.reduce((sum, { weight }) => sum + weight, 0) === 10_000,
    "weights must add up to 10000",
  )
  .refine(({ criteria, candidates }) => areDistinct(criteria) && areDistinct(candidates), "ids must be distinct")
  .refine(
    ({ criteria, candidates, values }) =>
      values.length === candidates.length && values.every((row) => row.length === criteria.length),
    "values must have a row for each candidate and a column for each criterion",
  );

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

function areDistinct(things: readonly { id: string }[]): boolean {
  return new Set(things.map((thing) => thing.id)).size === things.length;
}
