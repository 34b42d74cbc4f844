// Do all measures of agreement obey the same laws?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measures } from "./measures";

describe.each(Object.entries(measures))("%s", (id, measure) => {
  const row = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });

  it("is named after its place in the registry and names its source", () => {
    expect(measure.id).toBe(id);
    expect(measure.source).not.toBe("");
  });

  it("is finite or null, and does not know the order of judges or objects", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const { value } = measure.measure(rows);
        const again = measure.measure(rows.toReversed().map((each) => each.toReversed())).value;
        if (value === null) expect(again).toBeNull();
        else expect(Number.isFinite(value) && Math.abs((again ?? Number.NaN) - value) < 1e-9).toBe(true);
      }),
    );
  });

  it("calls nothing closer than judges who all say the same", () => {
    fc.assert(
      fc.property(row, fc.array(row, { minLength: 3, maxLength: 3 }), (same, others) => {
        const [best, other] = [measure.measure([same, same, same]).value, measure.measure(others).value];
        if (best === null || other === null) return;
        expect(measure.closer === "higher" ? best + 1e-9 >= other : best - 1e-9 <= other).toBe(true);
      }),
    );
  });
});
