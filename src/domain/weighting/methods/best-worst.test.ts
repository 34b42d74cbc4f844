// Do comparisons with the best and the worst become the published weights?
import { expect, it, vi } from "vitest";
import { minimum } from "@/domain/numbers/linear-program";
import { bestWorst } from "./best-worst";

vi.mock("@/domain/numbers/linear-program", { spy: true });

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

it("works the same judgements out once, whoever asks again, and hands out weights of their own", () => {
  const ids = ["p", "q", "r"];
  const answers = { "p/q": 2, "p/r": 7, "q/r": 3 };
  vi.mocked(minimum).mockClear();
  const first = bestWorst.weights(answers, ids);
  expect(bestWorst.weights(answers, ids)).toEqual(first);
  expect(bestWorst.weights({ "x/y": 2, "x/z": 7, "y/z": 3 }, ["x", "y", "z"])).toEqual({
    ...{ x: first.p, y: first.q, z: first.r },
  });
  expect(minimum).toHaveBeenCalledTimes(1);
  bestWorst.weights({ "p/q": 2, "p/r": 8, "q/r": 3 }, ids);
  bestWorst.weights({ "r/q": 2, "r/p": 7, "q/p": 3 }, ids);
  expect(minimum).toHaveBeenCalledTimes(3);
});
