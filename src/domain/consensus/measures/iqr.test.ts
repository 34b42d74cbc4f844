// Is the middle half of each column as wide as published?
import { expect, it } from "vitest";
import { golden } from "@/testing/golden";
import { iqr } from "./iqr";

it("reproduces iqr-six and iqr-two-voters, column by column", () => {
  for (const id of ["iqr-six", "iqr-two-voters"]) {
    const { inputs, expected } = golden<{ values: number[] }, { type7: { iqr: number } }>(id);
    const found = iqr.measure(inputs.values.map((value) => [value, 7]));
    expect(found.each[0]).toBeCloseTo(expected.type7.iqr, 12);
    expect(found.each[1]).toBe(0);
    expect(found.value).toBeCloseTo(expected.type7.iqr / 2, 12);
  }
});

it("says nothing of nothing", () => {
  expect(iqr.measure([])).toEqual({ value: null, each: [], judges: 0, objects: 0 });
});
