// Are the means, medians and spreads as published?
import fc from "fast-check";
import { expect, it } from "vitest";
import { geometricMean, standardDeviation, trimmedMean, tukeyHinges, weightedMean, weightedMedian } from "./dispersion";
import { median } from "./statistics";

it("trims 1, 7, 8, 8, 9 by a fifth to 7.6667", () => {
  expect(trimmedMean([1, 7, 8, 8, 9], 0.2)).toBeCloseTo(7.6667, 4);
  expect(() => trimmedMean([1], 0.5)).toThrow(RangeError);
});

it("has answers for one value, and refuses none", () => {
  expect([weightedMean([3]), weightedMedian([3]), trimmedMean([3], 0.4), geometricMean([3])].map(Math.round)).toEqual([
    3, 3, 3, 3,
  ]);
  expect(standardDeviation([3])).toBe(0);
  expect(tukeyHinges([3])).toEqual({ q1: 3, q3: 3 });
  for (const none of [weightedMean, weightedMedian, geometricMean, standardDeviation, tukeyHinges])
    expect(() => none([])).toThrow(RangeError);
  expect(() => weightedMean([1, 2], [0, 0])).toThrow(RangeError);
  expect(() => weightedMean([1, 2], [1])).toThrow(RangeError);
  expect(() => geometricMean([-1])).toThrow(RangeError);
  expect(geometricMean([0, 5], [0, 1])).toBeCloseTo(5, 12);
});

it("finds the plain median under equal weights, and lies between the ends", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (values) => {
        const scale = Math.max(...values.map(Math.abs), 1);
        expect(Math.abs(weightedMedian(values) - median(values)) / scale).toBeLessThan(1e-12);
        const place = (weightedMean(values) - Math.min(...values)) / scale;
        expect(place > -1e-12 && place <= (Math.max(...values) - Math.min(...values)) / scale + 1e-12).toBe(true);
        expect(Number.isFinite(standardDeviation(values.map((x) => x / scale)))).toBe(true);
      },
    ),
  );
});
