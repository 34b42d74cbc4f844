// Does the ordinal consensus come out as published?
import fc from "fast-check";
import { expect, it } from "vitest";
import { ordinalConsensus, tastleWierman } from "./tastle-wierman";

it("is 1 on one step, 0 at both ends, and what the formula says by hand between", () => {
  expect(ordinalConsensus([0, 0, 10, 0, 0])).toBe(1);
  expect(ordinalConsensus([5, 0, 0, 0, 5])).toBe(0);
  expect(ordinalConsensus([1, 1, 1, 1, 1])).toBeCloseTo(1 + 0.4 * Math.log2(1 / 2) + 0.4 * Math.log2(3 / 4), 12);
});

it("is nothing of nobody, 1 on a scale of one step, and refuses negative counts", () => {
  expect(ordinalConsensus([0, 0])).toBeNull();
  expect(ordinalConsensus([4])).toBe(1);
  expect(() => ordinalConsensus([-1, 2])).toThrow(RangeError);
  expect(tastleWierman.measure([]).value).toBeNull();
});

it("lies between 0 and 1 and knows no direction", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 9 }), (counts) => {
      const found = ordinalConsensus(counts);
      if (found === null) return;
      expect(found >= 0 && found <= 1).toBe(true);
      expect(ordinalConsensus(counts.toReversed())).toBeCloseTo(found, 12);
    }),
  );
});
