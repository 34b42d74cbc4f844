// Is the first place the one of the ranking?
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyComparison, comparisonOf } from "@/testing/comparisons";
import { firstPlace } from "./first-place";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";

it("is that of the ranking, whatever is compared", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: true }), (one) => {
      expect(firstPlace(one)).toEqual(leaders(weightedSum.rank(one)));
    }),
  );
  expect(firstPlace(comparisonOf([1], [[1], [0.5], [1]]))).toEqual(["c0", "c2"]);
  expect(firstPlace(comparisonOf([1], []))).toEqual([]);
});
