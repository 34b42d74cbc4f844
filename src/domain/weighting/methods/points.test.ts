// Do 100 points become weights as defined, and are wrong sums refused?
import { expect, it } from "vitest";
import { differences, golden } from "@/testing/golden";
import { points } from "./points";

const ids = ["a", "b", "c", "d", "e"];
const answers = (given: readonly number[]) => Object.fromEntries(given.map((each, place) => [ids[place], each]));

it("reproduces points-100-exact", () => {
  const { inputs, expected, tolerance } = golden<{ points: number[] }, { weights: number[] }>("points-100-exact");
  const weights = points.weights(answers(inputs.points), ids);
  expect(differences(Object.values(weights), expected.weights, tolerance.abs)).toEqual([]);
});

it("refuses a sum other than 100, fractions, negatives, and more than 100", () => {
  const code = (given: number[]) => expect(() => points.check(answers(given), ids));
  code([40, 25, 20, 15, 1]).toThrow("weighting.points-sum");
  code([40, 25, 20, 14, 0]).toThrow("weighting.points-sum");
  code([40.5, 24.5, 20, 15, 0]).toThrow("weighting.answer-out-of-range");
  code([120, -20, 0, 0, 0]).toThrow("weighting.answer-out-of-range");
  code([Number.NaN, 25, 20, 15, 0]).toThrow("weighting.answer-out-of-range");
});
