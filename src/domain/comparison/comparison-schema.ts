// What may be compared? Apart from what reckons with it, so that screens needn't load what checks it.
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

function areDistinct(things: readonly { id: string }[]): boolean {
  return new Set(things.map((thing) => thing.id)).size === things.length;
}
