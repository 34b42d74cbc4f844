// Do ratings become weights as defined, and is a ballot of zeros refused?
import { expect, it } from "vitest";
import { differences, golden } from "@/testing/golden";
import { rating } from "./rating";

const ids = ["a", "b", "c", "d", "e"];
const answers = (given: readonly number[]) => Object.fromEntries(given.map((each, place) => [ids[place], each]));

it("reproduces direct-rating-normalise", () => {
  const { inputs, expected, tolerance } = golden<{ ratings: number[] }, { weights: number[] }>(
    "direct-rating-normalise",
  );
  const weights = rating.weights(answers(inputs.ratings), ids);
  expect(differences(Object.values(weights), expected.weights, tolerance.abs)).toEqual([]);
});

it("refuses zeros only, halves, and more than 10", () => {
  expect(() => rating.check(answers([0, 0, 0, 0, 0]), ids)).toThrow("weighting.ballot-all-zero");
  expect(() => rating.check(answers([1, 2.5, 3, 4, 5]), ids)).toThrow("weighting.answer-out-of-range");
  expect(() => rating.check(answers([1, 2, 3, 4, 11]), ids)).toThrow("weighting.answer-out-of-range");
});
