// Can NaN or an infinity come out of any registry, for anything that the schemas let in?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "@/domain/comparison/comparison";
import { dominance } from "@/domain/comparison/dominance";
import { withoutEachCandidate, withoutEachCriterion, withoutEachVoter } from "@/domain/comparison/leave-one-out";
import { matter } from "@/domain/comparison/matter";
import { netFlows } from "@/domain/comparison/net-flow";
import { ordersOf } from "@/domain/comparison/orders";
import { preferenceFunctions } from "@/domain/comparison/preference";
import { methodViews, tallyViews } from "@/domain/comparison/side-by-side";
import { tableOf } from "@/domain/comparison/table";
import { valueFor } from "@/domain/comparison/values";
import { holdingIntervals, weightFlips } from "@/domain/comparison/weight-flips";
import { weightLines } from "@/domain/comparison/weight-lines";
import { weightMasses } from "@/domain/comparison/weight-mass";
import { ownTotals } from "@/domain/comparison/who-alone";
import { winningWeights } from "@/domain/comparison/winning-weights";
import { measures } from "@/domain/consensus/measures";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { legalComparison } from "./inputs";
import { type Law, tried } from "./law";

/** Canonical JSON has no NaN, no infinity and no hole. */
const figures: Law<(comparison: Comparison) => unknown, Comparison> = (reckon, comparison) => {
  canonicalJson(reckon(comparison) as Json);
  return null;
};
const legal = legalComparison({ gaps: true });
const ballots = ({ criteria }: Comparison) =>
  criteria.slice(0, 3).map((_, voter) => ({
    voterId: `v${voter}`,
    weights: Object.fromEntries(criteria.map(({ id }, k) => [id, k === voter ? 1 : 0])),
  }));
const own = (comparison: Comparison) =>
  ownTotals(
    comparison,
    ballots(comparison).map(({ voterId, weights }) => ({ id: voterId, weights, values: null })),
  );
const parts: Record<string, (comparison: Comparison) => unknown> = {
  "all methods side by side": methodViews,
  "all tallies": (comparison) => tallyViews(comparison, ordersOf(own(comparison))),
  "all preference functions": (comparison) =>
    preferenceFunctions.map((shape) =>
      [0, 0.2, 1e-300].map((s) => {
        const found = netFlows(
          tableOf(comparison),
          comparison.criteria.map(() => ({ function: shape, q: s / 2, p: s, s })),
        );
        return Object.values(found).map((flow) => [...flow]);
      }),
    ),
  flips: (comparison) => [weightFlips(comparison), holdingIntervals(comparison), weightMasses(comparison)],
  lines: (comparison) => comparison.criteria.map(({ id }) => weightLines(comparison, id)),
  "winning weights": winningWeights,
  dominance,
  "leaving one out": (comparison) => [
    withoutEachCriterion(comparison),
    withoutEachCandidate(comparison),
    withoutEachVoter(comparison, ballots(comparison)),
  ],
  mixes: (comparison) => matter(comparison, ballots(comparison).slice(0, 1)),
};

describe("no figure that isn't finite", { timeout: 120_000 }, () => {
  it.each(Object.entries(parts))("comes out of %s", (_, part) => {
    const divides = (comparison: Comparison) =>
      comparison.criteria.map(({ weight }) => 1 / (weight + comparison.candidates.length));
    tried(figures, legal, part, [divides], 40);
  });

  const score = fc.integer({ min: 1, max: 5 });
  const weight = fc.oneof(fc.constantFrom(0, 1, 1e-300), fc.double({ min: 0, max: 1, noNaN: true }));
  const rows = fc.record({ judges: fc.nat(8), objects: fc.nat(8) }).chain(({ judges, objects }) => {
    const table = (cell: fc.Arbitrary<number>) =>
      fc.array(fc.array(cell, { minLength: objects, maxLength: objects }), { minLength: judges, maxLength: judges });
    return fc.oneof(table(score), table(weight), table(fc.constant(1)));
  });

  it.each(Object.entries(measures))("comes out of the measure %s", (_, measure) => {
    fc.assert(
      fc.property(rows, (judgements) => {
        canonicalJson({ ...measure.measure(judgements) } as unknown as Json);
        const { value } = measure.measure(judgements);
        const from = measure.id === "icc" ? -1e6 : 0;
        const to = measure.id === "iqr" || measure.id === "mad" ? 4 : 1;
        expect(value === null || (value >= from && value <= to)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("comes out of any value function, for any figure", () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 1),
    );
    const ends = fc.uniqueArray(figure, { minLength: 2, maxLength: 6, comparator: (a, b) => a === b });
    fc.assert(
      fc.property(
        ends,
        figure,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6 }),
        (all, x, values) => {
          const sorted = all.toSorted((a, b) => a - b);
          const points = sorted.map((at, place) => ({ at, value: values[place] ?? 0 }));
          const [worst = 0, best = 1] = all;
          for (const fn of [
            { kind: "points", points },
            { kind: "linear", worst, best },
          ] as const) {
            const value = valueFor(fn, x);
            expect(value >= 0 && value <= 1).toBe(true);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
