// Are numbers written the same way everywhere?
import { describe, expect, it } from "vitest";
import { rounded, toDecimalString } from "./decimal";

describe("toDecimalString", () => {
  it("writes plain decimals with exactly the places asked for", () => {
    expect([0.1 + 0.2, 1 / 3, 1, 0, -0, -1e-9, -0.5].map((x) => toDecimalString(x))).toEqual([
      "0.300000",
      "0.333333",
      "1.000000",
      "0.000000",
      "0.000000",
      "0.000000",
      "-0.500000",
    ]);
    expect(toDecimalString(-0.2, 0)).toBe("0");
    expect(rounded(2 / 3, 2)).toBe(0.67);
  });

  it("never writes NaN, an infinity or an exponent", () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, -1e21]) expect(() => toDecimalString(x)).toThrow(RangeError);
  });
});
