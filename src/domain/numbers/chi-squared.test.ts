// Are the tail chances of χ² right?
import { describe, expect, it } from "vitest";
import { chiSquaredTail } from "./chi-squared";

describe("chiSquaredTail", () => {
  it("agrees with the closed forms for two and four degrees of freedom", () => {
    for (const x of [0.01, 0.5, 3, 8, 40, 200]) {
      expect(chiSquaredTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 12);
      expect(chiSquaredTail(x, 4)).toBeCloseTo(Math.exp(-x / 2) * (1 + x / 2), 12);
    }
  });

  it("agrees with the printed tables", () => {
    expect(chiSquaredTail(3.841458821, 1)).toBeCloseTo(0.05, 9);
    expect(chiSquaredTail(30.14352721, 19)).toBeCloseTo(0.05, 9);
  });

  it("stays a chance at the ends", () => {
    expect(chiSquaredTail(0, 3)).toBe(1);
    expect(chiSquaredTail(1e6, 3)).toBe(0);
    expect(() => chiSquaredTail(-1, 3)).toThrow(RangeError);
    expect(() => chiSquaredTail(1, 0)).toThrow(RangeError);
  });
});
