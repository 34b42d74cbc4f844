// Does Kendall's W come out as published, ties included?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "@/testing/golden";
import { kendallW } from "./kendall-w";

interface Published {
  W: number;
  chi2: number;
  df: number;
  pValue: number;
}

/** The cases have a row for each object; we have a row for each judge. */
function transposed(rows: number[][]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? Number.NaN));
}

describe("Kendall’s W", () => {
  it.each(["kendallw-perfect", "kendallw-proofwiki", "kendallw-some-tied-judge", "kendallw-irr-anxiety"])(
    "reproduces %s",
    (id) => {
      const { inputs, expected } = golden<{ matrix: number[][] }, Published>(id);
      const found = kendallW.measure(transposed(inputs.matrix));
      expect(found.value).toBeCloseTo(expected.W, 9);
      expect(found.chiSquared).toBeCloseTo(expected.chi2, 9);
      expect(found.degreesOfFreedom).toBe(expected.df);
      expect(found.p).toBeCloseTo(expected.pValue, 9);
    },
  );

  it("takes three orders of four as .777778, χ² 7, p .0719", () => {
    const found = kendallW.measure([
      [1, 2, 3, 4],
      [1, 3, 2, 4],
      [2, 1, 3, 4],
    ]);
    expect(found.value).toBeCloseTo(0.777778, 6);
    expect(found.chiSquared).toBeCloseTo(7, 9);
    expect(found.p).toBeCloseTo(0.0719, 4);
  });

  it("ranks ratings with ties as .629630", () => {
    expect(
      kendallW.measure([
        [9, 7, 7, 3],
        [8, 8, 5, 2],
        [9, 6, 7, 7],
      ]).value,
    ).toBeCloseTo(0.62963, 6);
  });

  it("says nothing with too few judges or objects, or if nobody tells two objects apart", () => {
    for (const too of [
      [],
      [[1, 2, 3]],
      [[1], [2]],
      [
        [5, 5, 5],
        [2, 2, 2],
      ],
    ]) {
      expect(kendallW.measure(too)).toMatchObject({ value: null, chiSquared: null, p: null });
    }
    expect(() => kendallW.measure([[1, 2], [1]])).toThrow(RangeError);
    expect(() =>
      kendallW.measure([
        [1, Number.NaN],
        [1, 2],
      ]),
    ).toThrow(RangeError);
  });

  it("lies between 0 and 1, is 1 in full agreement, and knows neither order nor scale", () => {
    const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const { value } = kendallW.measure(rows);
        if (value === null) return;
        expect(value >= 0 && value <= 1).toBe(true);
        const turned = rows.toReversed().map((each) => each.toReversed().map((x) => 3 * x + 2));
        expect(kendallW.measure(turned).value).toBeCloseTo(value, 9);
        const first = rows[0] ?? [];
        if (new Set(first).size > 1) expect(kendallW.measure([first, first, first]).value).toBeCloseTo(1, 9);
      }),
    );
  });
});
