// Do orders become rank sum weights as published?
import { expect, it } from "vitest";
import { rankSum } from "./rank-sum";

const ids = ["a", "b", "c", "d", "e"];
const weights = (ranks: readonly number[]) =>
  Object.values(rankSum.weights(Object.fromEntries(ids.map((id, place) => [id, ranks[place] ?? 0])), ids));

it("makes the published weights of five places", () => {
  expect(weights([1, 2, 3, 4, 5]).map((weight) => weight.toFixed(6))).toEqual([
    "0.333333",
    "0.266667",
    "0.200000",
    "0.133333",
    "0.066667",
  ]);
});

it("gives level criteria the mean of the places that they take, and refuses impossible places", () => {
  const [, second = 0, third = 0] = weights([1, 2, 3, 4, 5]);
  expect(weights([1, 2, 2, 4, 5])[1]).toBeCloseTo((second + third) / 2, 12);
  expect(() => weights([1, 2, 2, 3, 4])).toThrow("weighting.ranks-impossible");
});
