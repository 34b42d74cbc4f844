// Are scores and figures worth what their scale says?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ValueFunction, valueFor, valueFunctionOf } from "./values";
import { valueFunctionSchema } from "./values-schema";

describe("valueFor", () => {
  it("takes 1 to 5 as 0 to 1, halves included", () => {
    expect([1, 2, 3.5, 5].map((x) => valueFor({ kind: "rated" }, x))).toEqual([0, 0.25, 0.625, 1]);
    for (const x of [0, 5.5, -1]) expect(() => valueFor({ kind: "rated" }, x)).toThrow("scores.value-out-of-range");
  });

  it("draws a straight line from worst to best, in either direction, and stops at the ends", () => {
    const less: ValueFunction = { kind: "linear", worst: 2000, best: 200 };
    expect([2000, 1100, 200, 5000, 0].map((x) => valueFor(less, x))).toEqual([0, 0.5, 1, 0, 1]);
    expect(valueFor({ kind: "linear", worst: -1e308, best: 1e308 }, 0)).toBe(0.5);
    expect(() => valueFor({ kind: "linear", worst: 3, best: 3 }, 3)).toThrow("criteria.scale-invalid");
    expect(() => valueFor(less, Number.NaN)).toThrow("input.invalid");
  });

  it("joins points by lines", () => {
    const fn: ValueFunction = {
      kind: "points",
      points: [
        { at: 0, value: 0 },
        { at: 10, value: 0.8 },
        { at: 20, value: 1 },
      ],
    };
    expect([-5, 0, 5, 10, 15, 20, 99].map((x) => valueFor(fn, x))).toEqual([0, 0, 0.4, 0.8, 0.9, 1, 1]);
    const back: ValueFunction = {
      kind: "points",
      points: [
        { at: 5, value: 0 },
        { at: 5, value: 1 },
      ],
    };
    expect(() => valueFor(back, 5)).toThrow("criteria.scale-invalid");
  });

  it("lies between 0 and 1 for every function that the schema lets in", () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
    const points = fc
      .uniqueArray(
        figure.map((at) => at + 0),
        { minLength: 2, maxLength: 8 },
      )
      .chain((all) =>
        fc
          .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: all.length, maxLength: all.length })
          .map((values) => ({
            kind: "points" as const,
            points: [...all].sort((a, b) => a - b).map((at, place) => ({ at, value: values[place] ?? 0 })),
          })),
      );
    const linear = fc
      .record({ kind: fc.constant("linear" as const), worst: figure, best: figure })
      .filter(({ worst, best }) => worst !== best);
    fc.assert(
      fc.property(fc.oneof(points, linear), figure, (fn, x) => {
        const value = valueFor(valueFunctionSchema.parse(fn), x);
        expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});

describe("valueFunctionOf", () => {
  it("reads a scale: rated, a line, lines from worst at 0 to best at 1, and nothing for yes or no", () => {
    expect(valueFunctionOf({ kind: "rated", anchors: [] })).toEqual({ kind: "rated" });
    expect(valueFunctionOf({ kind: "measured", unit: "ms", worst: 100, best: 10 })).toEqual({
      kind: "linear",
      worst: 100,
      best: 10,
    });
    const curve = valueFunctionOf({ kind: "measured", unit: "ms", worst: 100, best: 10, points: [[50, 0.7]] });
    expect(curve).toEqual({
      kind: "points",
      points: [
        { at: 10, value: 1 },
        { at: 50, value: 0.7 },
        { at: 100, value: 0 },
      ],
    });
    const ends = valueFunctionOf({
      kind: "measured",
      unit: "ms",
      worst: 0,
      best: 8,
      points: [
        [0, 0.2],
        [8, 0.9],
      ],
    });
    expect(ends && valueFor(ends, 4)).toBeCloseTo(0.55, 12);
    expect(valueFunctionOf({ kind: "yesno" })).toBeNull();
  });
});
