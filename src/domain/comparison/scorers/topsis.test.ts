// Does TOPSIS come out as published, and is it defined where others answer NaN?
import { expect, it } from "vitest";
import { comparisonOf, methodMatrix } from "@/testing/comparisons";
import { differences } from "@/testing/golden";
import { tableFrom } from "../table";
import { closeness } from "../topsis";
import { topsis } from "./topsis";

const totals = (weights: readonly number[], values: readonly (readonly number[])[]) => {
  const { ranked } = topsis.rank(comparisonOf(weights, values));
  return values.map((_, i) => ranked.find(({ candidateId }) => candidateId === `c${i}`)?.total ?? -1);
};

it("gives P .547837, Q .623563, R .417000, S .257309: another winner than the weighted sum", () => {
  const { weights, values } = methodMatrix;
  expect(differences(totals(weights, values), [0.547837, 0.623563, 0.417, 0.257309], 1e-6)).toEqual([]);
});

it("is .5 for one candidate, for identical ones and for nothing but zeros", () => {
  expect(totals([1], [[0.3]])).toEqual([0.5]);
  expect(
    totals(
      [1, 2],
      [
        [0.3, 1],
        [0.3, 1],
      ],
    ),
  ).toEqual([0.5, 0.5]);
  expect(
    totals(
      [1, 2],
      [
        [0, 0],
        [0, 0],
      ],
    ),
  ).toEqual([0.5, 0.5]);
});

it("takes negative costs, huge and tiny figures", () => {
  expect(closeness(tableFrom([[-5], [-1]], [1], [-1]))).toEqual(Float64Array.of(1, 0));
  for (const unit of [1e-320, 1e-250, 1e-120, 1e120, 1e250, 1e299]) {
    const found = closeness(
      tableFrom(
        [
          [unit, 1],
          [2 * unit, 2],
          [3 * unit, 3],
        ],
        [0.5, 0.5],
      ),
    );
    expect([...found].every((c) => c >= 0 && c <= 1)).toBe(true);
    expect(found[2]).toBeCloseTo(1, 9);
  }
  expect(() => tableFrom([[1e301]], [1])).toThrow("too large");
});
