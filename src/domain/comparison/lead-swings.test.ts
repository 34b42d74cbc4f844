// Does the lead move as reckoned, and does it end where the weights flip?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { leadSwings } from "./lead-swings";
import { holdingIntervals } from "./weight-flips";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const given = { k0: { n: 3, lowest: 0.1, highest: 0.6 } };

it("moves from one end of a weight to the other, by who is best there", () => {
  const swings = leadSwings(comparison, given);
  const first = swings.find(({ criterionId }) => criterionId === "k0");
  // On the rest (weights 1/2, 1/3, 1/6) P has .7833, R .8167; at 1: P .7, Q .9.
  expect(first?.none).toMatchObject({ at: 0, rivalId: "c2", lead: expect.closeTo(-1 / 30, 9) });
  expect(first?.all).toMatchObject({ at: 1, rivalId: "c1", lead: expect.closeTo(-0.2, 9) });
  expect(first?.now).toMatchObject({ at: 0.4, lead: expect.closeTo(0.02, 9) });
  expect(first?.ballots?.n).toBe(3);
  expect(first?.swing).toBeCloseTo(
    Math.abs((first?.ballots?.lowest.lead ?? 0) - (first?.ballots?.highest.lead ?? 0)),
    9,
  );
});

it("is empty where nobody leads alone", () => {
  expect(leadSwings(comparisonOf([1], [[1], [1]]), {})).toEqual([]);
  expect(leadSwings(comparisonOf([1], [[1]]), {})).toEqual([]);
});

describe("laws", () => {
  it("the widest comes first, all is finite, and the lead ends under 0 just where the winner doesn’t hold", () => {
    fc.assert(
      fc.property(anyComparison({ gaps: true }), (one) => {
        const swings = leadSwings(one, {});
        const held = new Map(holdingIntervals(one).map((each) => [each.criterionId, each]));
        for (const [place, { criterionId, now, none, all, swing }] of swings.entries()) {
          expect([now, none, all].every(({ lead }) => Number.isFinite(lead) && Math.abs(lead) <= 1 + 1e-9)).toBe(true);
          expect(swing).toBeLessThanOrEqual((swings[place - 1]?.swing ?? 2) + 1e-12);
          const { from = 0, to = 1 } = held.get(criterionId) ?? {};
          if (none.lead < -1e-9) expect(from).toBeGreaterThan(0);
          if (all.lead < -1e-9) expect(to).toBeLessThan(1);
          if (from > 0) expect(none.lead).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
