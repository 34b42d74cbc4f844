// Do the words begin where their sources say?
import { expect, it } from "vitest";
import { wordOfMeasure } from "./measure-words";

it("names group consensus by .5, .625, .75 and .875", () => {
  const words = [0.49, 0.5, 0.63, 0.76, 0.88].map((value) => wordOfMeasure("ahp-group", value));
  expect(words).toEqual(["very low", "low", "moderate", "high", "very high"]);
  expect(wordOfMeasure("tastle-wierman", 0.9)).toBe("very high");
});

it("names correlations by .5, .75 and .9, negative ones too, and W by its own limits", () => {
  expect([-0.2, 0.6, 0.8, 0.95].map((value) => wordOfMeasure("icc", value))).toEqual([
    "low",
    "moderate",
    "high",
    "very high",
  ]);
  expect(wordOfMeasure("kendall-w", 0.57)).toBe("moderate");
});

it("has no word for a spread, and none for nothing", () => {
  expect([wordOfMeasure("iqr", 2), wordOfMeasure("mad", 1), wordOfMeasure("icc", null)]).toEqual([null, null, null]);
});
