// Do the middle and the spread come out as published?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "@/testing/golden";
import { interquartileRange, mean, median, medianAbsoluteDeviation, quantile, quartiles } from "./statistics";

interface Dispersion {
  type7: { q1: number; median: number; q3: number; iqr: number };
  mean: number;
  mad: number;
}

describe("statistics", () => {
  it.each(["iqr-odd", "iqr-six", "iqr-two-voters", "iqr-all-same"])("reproduces %s", (id) => {
    const { inputs, expected } = golden<{ values: number[] }, Dispersion>(id);
    const { q1, median: middle, q3 } = quartiles(inputs.values);
    expect(q1).toBeCloseTo(expected.type7.q1, 12);
    expect(middle).toBeCloseTo(expected.type7.median, 12);
    expect(q3).toBeCloseTo(expected.type7.q3, 12);
    expect(interquartileRange(inputs.values)).toBeCloseTo(expected.type7.iqr, 12);
    expect(mean(inputs.values)).toBeCloseTo(expected.mean, 12);
    expect(medianAbsoluteDeviation(inputs.values)).toBeCloseTo(expected.mad, 12);
  });

  it("reproduces mean-median-trimmed", () => {
    const { inputs, expected } = golden<{ values: number[] }, { mean: number; median: number }>("mean-median-trimmed");
    expect(mean(inputs.values)).toBeCloseTo(expected.mean, 12);
    expect(median(inputs.values)).toBe(expected.median);
  });

  it("takes type 7 of [3, 4, 4, 5, 9] as 4, 4, 5 with a deviation of 1", () => {
    expect(quartiles([9, 4, 3, 5, 4])).toEqual({ q1: 4, median: 4, q3: 5 });
    expect(medianAbsoluteDeviation([9, 4, 3, 5, 4])).toBe(1);
  });

  it("says no to nothing, to what is no number, and to shares that are none", () => {
    for (const wrong of [[], [Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
      for (const statistic of [mean, median, interquartileRange, medianAbsoluteDeviation]) {
        expect(() => statistic(wrong)).toThrow(RangeError);
      }
    }
    for (const share of [-0.1, 1.1, Number.NaN]) expect(() => quantile([1], share)).toThrow(RangeError);
  });

  it("stays between the smallest and the largest, whatever the order", () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const [low, high] = [Math.min(...all), Math.max(...all)];
        const found = quantile(all, share);
        expect(found >= low - Math.abs(low) * 1e-12 && found <= high + Math.abs(high) * 1e-12).toBe(true);
        expect(quantile([...all].reverse(), share)).toBe(found);
      }),
    );
  });
});
