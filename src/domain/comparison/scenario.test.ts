// Do other weights still add up?
import { expect, it } from "vitest";
import { comparisonOf } from "@/testing/comparisons";
import { comparisonSchema } from "./comparison-schema";
import { statement } from "./ranking";
import { wholePercents, withWeight, withWeights } from "./scenario";
import { weightedSum } from "./scorers/weighted-sum";

const comparison = comparisonOf(
  [0.4, 0.35, 0.25],
  [
    [0.5, 1, null],
    [1, 0.25, 0.75],
  ],
);
const weights = (made: typeof comparison) => comparisonSchema.parse(made).criteria.map(({ weight }) => weight);

it("takes any parts and refuses what is none", () => {
  expect(weights(withWeights(comparison, { k0: 1, k1: 1, k2: 1 }))).toEqual([3334, 3333, 3333]);
  expect(weights(withWeights(comparison, { k1: 40 }))).toEqual([0, 10_000, 0]);
  expect(() => withWeights(comparison, {})).toThrow("weighting.ballot-all-zero");
  expect(() => withWeights(comparison, { k0: -1, k1: 2 })).toThrow("weighting.answer-out-of-range");
  expect(() => withWeights(comparison, { k0: Number.NaN })).toThrow("weighting.answer-out-of-range");
  expect(() => withWeights(comparison, { k9: 1 })).toThrow("weighting.unknown-criterion");
});

it("moves one weight and scales the others in proportion", () => {
  expect(weights(withWeight(comparison, "k0", 1000))).toEqual([1000, 5250, 3750]);
  expect(weights(withWeight(withWeights(comparison, { k0: 1 }), "k0", 0))).toEqual([0, 5000, 5000]);
  expect(weights(withWeight(comparisonOf([1], [[1]]), "k0", 0))).toEqual([10_000]);
  expect(() => withWeight(comparison, "k0", 10_001)).toThrow("weighting.answer-out-of-range");
  expect(() => withWeight(comparison, "k9", 1)).toThrow("weighting.unknown-criterion");
});

it("keeps some weights while another is moved, and takes no more than they leave", () => {
  expect(weights(withWeight(comparison, "k0", 1000, ["k1"]))).toEqual([1000, 3500, 5500]);
  expect(weights(withWeight(comparison, "k0", 9000, ["k1"]))).toEqual([6500, 3500, 0]);
  expect(weights(withWeight(comparison, "k0", 1000, ["k1", "k2"]))).toEqual([4000, 3500, 2500]);
  expect(weights(withWeight(comparison, "k0", 1000, ["k0", "k1"]))).toEqual([1000, 3500, 5500]);
});

it("prints whole per cents that add up to 100", () => {
  expect([...wholePercents(withWeights(comparison, { k0: 1, k1: 1, k2: 1 })).values()]).toEqual([34, 33, 33]);
});

it("seals a ranking as whole ranks and decimal strings", () => {
  const sealed = statement(weightedSum.rank(comparison));
  expect(sealed.ranked[0]).toMatchObject({
    candidateId: "c0",
    rank: 1,
    total: "0.675000",
    low: "0.550000",
    high: "0.800000",
  });
  expect(sealed.ranked[0]?.contributions[2]).toEqual({ criterionId: "k2", value: null, contribution: null });
  expect(JSON.parse(JSON.stringify(sealed))).toEqual(sealed);
});
