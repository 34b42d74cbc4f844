// Is the group's cell the median of its scores, and is missing still missing?
import { expect, it } from "vitest";
import { type Confidence, groupRating } from "./rating";

const rate = (...values: number[]) =>
  values.map((value, n) => ({ memberId: `m${n}`, value, confidence: "medium" as Confidence }));

it("takes the median and says how far apart the scores are", () => {
  expect(groupRating(rate(1, 2, 3, 3, 4, 5))).toMatchObject({
    n: 6,
    median: 3,
    q1: 2.25,
    q3: 3.75,
    lowest: 1,
    highest: 5,
    spread: 1.5,
    word: "apart",
  });
  expect(groupRating(rate(1, 1, 5, 5))).toMatchObject({ median: 3, spread: 4, word: "split" });
  expect(groupRating(rate(4, 5))).toMatchObject({ median: 4.5, spread: 0.5, word: "close" });
});

it("takes the middle confidence, the lower of two", () => {
  const with_ = (...all: Confidence[]) =>
    groupRating(all.map((confidence, n) => ({ memberId: `m${n}`, value: 3, confidence })))?.confidence;
  expect([with_("low", "high", "high"), with_("low", "high"), with_("high")]).toEqual(["high", "low", "high"]);
});

it("is nothing without scores, and refuses what is not 1 to 5", () => {
  expect(groupRating([])).toBeNull();
  for (const value of [0, 6, 2.5, Number.NaN])
    expect(() => groupRating(rate(value))).toThrow("scores.value-out-of-range");
});
