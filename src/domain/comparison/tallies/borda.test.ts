// Does the count come out as published, ties included?
import { expect, it } from "vitest";
import { borda } from "./borda";

it("gives half a point for level candidates, and puts who is left out last", () => {
  const orders = [
    { count: 1, groups: [[0, 1], [2]] },
    { count: 2, groups: [[2]] },
  ];
  expect(borda.count(orders, 3)).toEqual({ points: [1.5 + 1, 1.5 + 1, 4], winners: [2] });
});

it("has no winner without voters, and refuses a candidate named twice or not there", () => {
  expect(borda.count([], 2)).toEqual({ points: [0, 0], winners: [] });
  expect(borda.count([{ count: 1, groups: [] }], 0)).toEqual({ points: [], winners: [] });
  for (const groups of [[[0], [0]], [[2]], [[-1]]])
    expect(() => borda.count([{ count: 1, groups }], 2)).toThrow(RangeError);
  expect(() => borda.count([{ count: Number.NaN, groups: [[0]] }], 2)).toThrow(RangeError);
});
