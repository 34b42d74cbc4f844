// Do pairs become the published eigenvector, and is a ballot that links nothing refused?
import { expect, it } from "vitest";
import { pairwise } from "./pairwise";

const ids = ["a", "b", "c", "d"];

it("makes the weights of methods.md, from whichever side a pair is judged", () => {
  const expected = ["0.565009", "0.262201", "0.117504", "0.055285"];
  const weights = (answers: Record<string, number>) =>
    Object.values(pairwise.weights(answers, ids)).map((weight) => weight.toFixed(6));
  expect(weights({ "a/b": 3, "a/c": 5, "a/d": 7, "b/c": 3, "b/d": 5, "c/d": 3 })).toEqual(expected);
  const turned = pairwise.weights({ "d/c": 3, "d/b": 5, "d/a": 7, "c/b": 3, "c/a": 5, "b/a": 3 }, ids);
  expect(ids.toReversed().map((id) => turned[id]?.toFixed(6))).toEqual(expected);
});

it("never refuses what contradicts itself", () => {
  expect(() => pairwise.weights({ "a/b": 9, "b/c": 9, "c/a": 9 }, ids.slice(0, 3))).not.toThrow();
  expect(() => pairwise.check({ "a/b": 9 }, ids)).toThrow("weighting.pairs-not-linked");
});
