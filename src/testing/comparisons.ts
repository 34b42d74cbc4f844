// How do tests write down a comparison in one line?
import fc from "fast-check";
import type { Comparison } from "@/domain/comparison/comparison";
import { comparisonSchema } from "@/domain/comparison/comparison-schema";
import { apportion } from "@/domain/numbers/apportionment";

/** Criteria k0, k1 …, candidates c0, c1 …; weights in any unit. */
export function comparisonOf(weights: readonly number[], values: readonly (readonly (number | null)[])[]): Comparison {
  const parts = apportion(weights, 10_000);
  return comparisonSchema.parse({
    criteria: parts.map((weight, k) => ({ id: `k${k}`, name: `K${k}`, weight })),
    candidates: values.map((_, place) => ({ id: `c${place}`, name: `C${place}`, ruledOut: null })),
    values,
  });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any comparison that the schema lets in: up to six criteria and six candidates; values missing and candidates ruled out only if `gaps`. */
export function anyComparison({ gaps }: { gaps: boolean }): fc.Arbitrary<Comparison> {
  const value = gaps ? fc.option(share, { freq: 4 }) : share;
  const size = fc.record({
    criteria: fc.integer({ min: 1, max: 6 }),
    candidates: fc.integer({ min: gaps ? 0 : 1, max: 6 }),
  });
  return size.chain(({ criteria, candidates }) =>
    fc
      .record({
        weights: fc
          .array(fc.nat(50), { minLength: criteria, maxLength: criteria })
          .filter((all) => all.some((weight) => weight > 0)),
        values: fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), {
          minLength: candidates,
          maxLength: candidates,
        }),
        out: fc.array(gaps ? fc.boolean() : fc.constant(false), { minLength: candidates, maxLength: candidates }),
      })
      .map(({ weights, values, out }) => {
        const comparison = comparisonOf(weights, values);
        const ruled = comparison.candidates.map((candidate, place) =>
          out[place] && place % 3 === 1 ? { ...candidate, ruledOut: "no" } : candidate,
        );
        return comparisonSchema.parse({ ...comparison, candidates: ruled });
      }),
  );
}

/** P, Q, R and S of the design's table of models, as values from 0 to 1. */
export const methodMatrix = {
  weights: [0.4, 0.3, 0.2, 0.1],
  values: [
    [0.7, 0.9, 0.6, 0.8],
    [0.9, 0.6, 0.7, 0.5],
    [0.6, 0.8, 0.9, 0.7],
    [0.5, 0.7, 0.8, 0.9],
  ],
} as const;
