// Do whole parts add up, and does nobody lose more than a part?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "@/testing/golden";
import { apportion } from "./apportionment";

describe("apportion", () => {
  it("gives thirds of a hundred as 34, 33, 33", () => {
    const { inputs, expected } = golden<{ shares: number[] }, { percent: number[] }>(
      "percent-largest-remainder-thirds",
    );
    expect(apportion(inputs.shares, 100)).toEqual(expected.percent);
  });

  it("is not moved by floating-point noise", () => {
    expect(apportion([0.1 + 0.2, 0.3, 0.4], 10)).toEqual([3, 3, 4]);
    expect(apportion([0.28, 0.29, 0.43], 10_000)).toEqual([2800, 2900, 4300]);
    expect(apportion([1e300, 1e300], 3)).toEqual([2, 1]);
  });

  it("says no to shares that are none", () => {
    for (const wrong of [[], [0, 0], [-1, 2], [Number.NaN], [Number.POSITIVE_INFINITY, 1]]) {
      expect(() => apportion(wrong, 100)).toThrow(RangeError);
    }
  });

  it("adds up exactly and stays within one part of the share", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 10_000 }), (given, total) => {
        fc.pre(given.some((share) => share > 1e-6));
        const parts = apportion(given, total);
        const sum = given.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [place, part] of parts.entries()) {
          expect(Number.isInteger(part) && part >= 0).toBe(true);
          expect(Math.abs(part - ((given[place] ?? 0) / sum) * total)).toBeLessThan(1 + 1e-5);
        }
      }),
    );
  });
});
