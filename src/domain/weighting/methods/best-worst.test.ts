// Do comparisons with the best and the worst become the published weights?
import { expect, it } from "vitest";
import { bestWorst } from "./best-worst";

it("makes the weights of methods.md", () => {
  const answers = { "b/a": 2, "b/c": 4, "b/d": 2, "b/e": 8, "a/e": 4, "c/e": 2, "d/e": 4 };
  const weights = bestWorst.weights(answers, ["a", "b", "c", "d", "e"]);
  expect(Object.values(weights).map((weight) => weight.toFixed(6))).toEqual([
    "0.210526",
    "0.421053",
    "0.105263",
    "0.210526",
    "0.052632",
  ]);
});

it("refuses what isn't held against one best and one worst", () => {
  expect(() => bestWorst.check({ "a/b": 2, "b/c": 2, "c/a": 2 }, ["a", "b", "c"])).toThrow(
    "weighting.best-worst-mixed",
  );
});
