// What may the engine meet? All that the schemas let in, the ends of it more often than chance would have it.
import fc from "fast-check";
import type { Comparison } from "@/domain/comparison/comparison";
import { comparisonSchema } from "@/domain/comparison/comparison-schema";
import { apportion } from "@/domain/numbers/apportionment";

const value = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 1e-9, 5e-324, 1e-300, 1 - 2 ** -53),
  fc.integer({ min: 0, max: 4 }).map((step) => step / 4),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const anyId = fc.oneof(
  fc.uuid(),
  fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "1", "0", "-1", "a b", "a/b", "ä", " "),
  fc.string({ minLength: 1, maxLength: 64 }).filter((id) => id.length <= 64),
);
const few = fc.record({ rows: fc.integer({ min: 0, max: 7 }), columns: fc.integer({ min: 1, max: 6 }) });
const many = fc.record({ rows: fc.integer({ min: 0, max: 50 }), columns: fc.integer({ min: 1, max: 20 }) });
const size = fc.oneof({ weight: 9, arbitrary: few }, { weight: 1, arbitrary: many });

const weights = (columns: number) =>
  fc.oneof(
    { weight: 4, arbitrary: partsOf(columns, fc.nat(50)) },
    { weight: 1, arbitrary: fc.constant(new Array<number>(columns).fill(1)) },
    { weight: 1, arbitrary: fc.nat(columns - 1).map((all) => new Array<number>(columns).fill(0).with(all, 1)) },
    { weight: 1, arbitrary: partsOf(columns, fc.constantFrom(0, 1, 9_999)) },
  );

function partsOf(columns: number, part: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc.array(part, { minLength: columns, maxLength: columns }).filter((all) => all.some((each) => each > 0));
}

const distinct = (count: number) => fc.uniqueArray(anyId, { minLength: count, maxLength: count });

/** Any comparison: no candidates to 50, one criterion to 20, weights of 0, values at and near the ends, odd ids; with `gaps`, unknown values too, up to all of them. */
export function legalComparison({ gaps }: { gaps: boolean }): fc.Arbitrary<Comparison> {
  return size.chain(({ rows, columns }) =>
    fc
      .record({
        parts: weights(columns),
        criterionIds: distinct(columns),
        candidateIds: distinct(rows),
        cell: gaps ? fc.constantFrom(fc.constant(null), fc.option(value, { freq: 3 }), value) : fc.constant(value),
        out: fc.array(fc.constantFrom(null, null, null, "no"), { minLength: rows, maxLength: rows }),
      })
      .chain(({ parts, criterionIds, candidateIds, cell, out }) =>
        fc
          .array(fc.array<number | null>(cell, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          })
          .map((values) => {
            const share = apportion(parts, 10_000);
            return comparisonSchema.parse({
              criteria: criterionIds.map((id, k) => ({ id, name: `K${k}`, weight: share[k] ?? 0 })),
              candidates: candidateIds.map((id, i) => ({ id, name: `C${i}`, ruledOut: out[i] ?? null })),
              values,
            });
          }),
      ),
  );
}

/** A comparison, and another order of its criteria and of its candidates, by their places. */
export const reordered = legalComparison({ gaps: true }).chain((comparison) =>
  fc.record({
    comparison: fc.constant(comparison),
    criteria: orderOf(comparison.criteria.length),
    candidates: orderOf(comparison.candidates.length),
  }),
);

function orderOf(count: number): fc.Arbitrary<number[]> {
  const places = Array.from({ length: count }, (_, place) => place);
  return fc.shuffledSubarray(places, { minLength: count });
}

/** A comparison, and one way in which its unknown values can turn out. */
export const completed = legalComparison({ gaps: true }).chain((comparison) => {
  const cells = comparison.values.length * comparison.criteria.length;
  return fc.array(value, { minLength: cells, maxLength: cells }).map((drawn) => ({
    comparison,
    complete: {
      ...comparison,
      values: comparison.values.map((row, i) => row.map((each, k) => each ?? drawn[i * row.length + k] ?? 0)),
    },
  }));
});
