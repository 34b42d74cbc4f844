// Is the value at each place the one that sorting puts there?
import fc from "fast-check";
import { expect, it } from "vitest";
import { seededRandom } from "./random";
import { selected } from "./selection";

it("finds what sorting finds, many equal values and sorted ones included", () => {
  const few = fc.integer({ min: 0, max: 3 });
  const any = fc.double({ noNaN: true });
  const values = fc.oneof(
    fc.array(few, { minLength: 1, maxLength: 400, size: "max" }),
    fc.array(any, { minLength: 1, maxLength: 400, size: "max" }),
  );
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (given, share, isSorted) => {
      const sorted = Float64Array.from(given).sort();
      const place = Math.floor(share * (given.length - 1));
      const found = selected(isSorted ? sorted.slice() : Float64Array.from(given), place);
      expect(found === sorted[place]).toBe(true);
    }),
  );
});

it("finds several places one after the other in many values", () => {
  const random = seededRandom(1);
  const values = Float64Array.from({ length: 10_000 }, () => Math.floor(random() * 500));
  const sorted = values.slice().sort();
  for (const place of [2_500, 2_501, 5_000, 0, 9_999, 7_499]) expect(selected(values, place)).toBe(sorted[place]);
});
