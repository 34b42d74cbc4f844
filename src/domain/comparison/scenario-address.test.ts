// Do other weights survive the way through an address?
import fc from "fast-check";
import { expect, it } from "vitest";
import { comparison } from "@/testing/api-runtime";
import { anyComparison, comparisonOf } from "@/testing/comparisons";
import { movedWeightsText, underWeightsText, weightsText } from "./scenario-address";

it("writes whole per cents and reads them back", () => {
  expect(weightsText(comparison)).toBe("30-25-25-20");
  expect(underWeightsText(comparison, "22-28-28-22")?.criteria.map(({ weight }) => weight)).toEqual([
    2200, 2800, 2800, 2200,
  ]);
  fc.assert(
    fc.property(anyComparison({ gaps: true }), (made) => {
      const text = weightsText(made);
      expect(weightsText(underWeightsText(made, text) ?? made)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

it("reads no weights out of anything else", () => {
  for (const text of [
    "",
    "30",
    "30-25-25",
    "30-25-25-20-0",
    "0-0-0-0",
    "a-b-c-d",
    "-1-1-1-1",
    "1e3-1-1-1",
    "99999-1-1-1",
  ])
    expect(underWeightsText(comparison, text)).toBeNull();
});

it("moves one weight, keeps the others’ proportions, and comes back to the group’s", () => {
  const group = comparisonOf([40, 40, 20], [[0, 0, 0]]);
  expect(movedWeightsText(group, group, "k0", 70)).toBe("70-20-10");
  expect(movedWeightsText(group, group, "k0", 100)).toBe("100-0-0");
  expect(movedWeightsText(group, group, "k0", 40)).toBeNull();
  expect(movedWeightsText(group, group, "k0", 70, ["k1"])).toBe("60-40-0");
  expect(movedWeightsText(comparisonOf([1, 1, 1], [[0, 0, 0]]), group, "k0", 50, ["k2"])).toBe("50-30-20");
});
