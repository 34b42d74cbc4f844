// Do orders make the published weights, ties included?
import fc from "fast-check";
import { expect, it } from "vitest";
import { differences } from "@/testing/golden";
import { exponentWeights, placeWeights, rankOrderRules, rankWeights } from "./rank-order";

it("shares the places of level criteria", () => {
  expect(differences(rankWeights([1, 2, 2, 4], placeWeights("sum", 4)), [0.4, 0.25, 0.25, 0.1], 1e-12)).toEqual([]);
  expect(differences(rankWeights([2, 1], placeWeights("reciprocal", 2)), [1 / 3, 2 / 3], 1e-12)).toEqual([]);
  expect(differences(exponentWeights(3, 0), [1 / 3, 1 / 3, 1 / 3], 1e-12)).toEqual([]);
});

it("adds up to 1 and falls from place to place, whatever the rule", () => {
  fc.assert(
    fc.property(fc.constantFrom(...rankOrderRules), fc.integer({ min: 1, max: 40 }), (rule, count) => {
      const weights = placeWeights(rule, count);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(weights.every((weight, place) => weight > 0 && weight < (weights[place - 1] ?? 2))).toBe(true);
      const level = rankWeights(new Array(count).fill(1), weights);
      expect(level.every((weight) => Math.abs(weight - 1 / count) < 1e-12)).toBe(true);
    }),
  );
});
