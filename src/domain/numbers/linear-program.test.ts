// Is the least really the least?
import fc from "fast-check";
import { expect, it } from "vitest";
import { minimum } from "./linear-program";

it("solves a textbook's programme, and says when there is no answer", () => {
  const farm = [
    { left: [1, 1], right: 4 },
    { left: [1, 3], right: 6 },
    { left: [1, 0], right: 3 },
  ];
  expect(minimum([-3, -5], farm)).toEqual({ x: [3, 1], value: -14 });
  expect(minimum([1], [{ left: [1], right: -1 }])).toBeNull();
  expect(minimum([-1], [{ left: [-1], right: 0 }])).toBeNull();
  expect(minimum([1], [{ left: [-1], right: -2 }])).toEqual({ x: [2], value: 2 });
  expect(minimum([1], [])).toEqual({ x: [0], value: 0 });
});

it("meets every condition and is beaten by no point of a grid", () => {
  const whole = fc.integer({ min: -4, max: 4 });
  const conditions = fc.array(fc.record({ left: fc.tuple(whole, whole), right: whole }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.tuple(whole, whole), conditions, (cost, given) => {
      const boxed = [...given, { left: [1, 0], right: 5 }, { left: [0, 1], right: 5 }];
      const found = minimum(cost, boxed);
      const meets = (x: readonly number[], slack: number) =>
        boxed.every(({ left, right }) => left.reduce((sum, each, k) => sum + each * (x[k] ?? 0), 0) <= right + slack);
      const grid = Array.from({ length: 121 }, (_, place) => [(place % 11) / 2, Math.floor(place / 11) / 2]);
      const allowed = grid.filter((x) => meets(x, 0));
      if (!found) expect(allowed).toEqual([]);
      else {
        expect(meets(found.x, 1e-7)).toBe(true);
        for (const [x = 0, y = 0] of allowed) expect(x * cost[0] + y * cost[1]).toBeGreaterThan(found.value - 1e-7);
      }
    }),
    { numRuns: 500 },
  );
});
