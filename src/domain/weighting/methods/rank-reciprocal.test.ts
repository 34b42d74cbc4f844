// Do orders become rank reciprocal weights as published?
import { expect, it } from "vitest";
import { rankReciprocal } from "./rank-reciprocal";

const ids = ["a", "b", "c", "d", "e"];
const weights = (ranks: readonly number[]) =>
  Object.values(rankReciprocal.weights(Object.fromEntries(ids.map((id, place) => [id, ranks[place] ?? 0])), ids));

it("makes the published weights of five places", () => {
  expect(weights([1, 2, 3, 4, 5]).map((weight) => weight.toFixed(6))).toEqual([
    "0.437956",
    "0.218978",
    "0.145985",
    "0.109489",
    "0.087591",
  ]);
});

it("gives level criteria the mean of the places that they take, and refuses impossible places", () => {
  const [, second = 0, third = 0] = weights([1, 2, 3, 4, 5]);
  expect(weights([1, 2, 2, 4, 5])[1]).toBeCloseTo((second + third) / 2, 12);
  expect(() => weights([1, 2, 2, 3, 4])).toThrow("weighting.ranks-impossible");
});
