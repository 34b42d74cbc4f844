// Does PROMETHEE II come out as published, and as comparing every pair?
import fc from "fast-check";
import { expect, it } from "vitest";
import { comparisonOf, methodMatrix } from "@/testing/comparisons";
import { differences } from "@/testing/golden";
import { netFlows } from "../net-flow";
import { type Preference, preferenceFor, preferenceFunctions } from "../preference";
import { tableFrom } from "../table";
import { promethee } from "./promethee";

const { weights, values } = methodMatrix;
const flowsWith = (preference: Preference) => [
  ...netFlows(
    tableFrom(
      values.map((row) => row.map((x) => x * 10)),
      weights,
    ),
    weights.map(() => preference),
  ).phi,
];

it("gives .266667 −.066667 .133333 −.333333 with the usual function", () => {
  const found = flowsWith({ function: "usual", q: 0, p: 0, s: 0 });
  expect(differences(found, [0.266667, -0.066667, 0.133333, -0.333333], 1e-6)).toEqual([]);
});

it("gives .083333 .066667 .016667 −.166667 with the linear one, q = 1, p = 3: in the registry on tenths", () => {
  const published = [0.083333, 0.066667, 0.016667, -0.166667];
  expect(differences(flowsWith({ function: "linear", q: 1, p: 3, s: 0 }), published, 1e-6)).toEqual([]);
  const { ranked } = promethee.rank(comparisonOf(weights, values));
  expect(ranked.map(({ candidateId }) => candidateId)).toEqual(["c0", "c1", "c2", "c3"]);
  expect(
    differences(
      ranked.map(({ total }) => total),
      published,
      1e-6,
    ),
  ).toEqual([]);
});

it("says by sorting what comparing every pair says, whatever the function, and adds up to 0", () => {
  const figure = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...preferenceFunctions),
      fc.nat(4),
      fc.oneof(fc.nat(5), fc.constant(1e-7)),
      (column, shape, q, more) => {
        const preference = { function: shape, q, p: q + more, s: 2 };
        const { phi, phiPlus } = netFlows(
          tableFrom(
            column.map((x) => [x]),
            [1],
          ),
          [preference],
        );
        const others = Math.max(1, column.length - 1);
        for (const [i, a] of column.entries()) {
          const plus = column.reduce((sum, b) => sum + preferenceFor(preference, a - b), 0) / others;
          expect(Math.abs((phiPlus[i] ?? 0) - plus)).toBeLessThan(1e-8);
        }
        expect(Math.abs(phi.reduce((a, b) => a + b, 0))).toBeLessThan(1e-8);
      },
    ),
  );
});

it("has no flow for one candidate, and refuses thresholds that make no sense", () => {
  expect(promethee.rank(comparisonOf([1], [[0.4]])).ranked[0]?.total).toBe(0);
  const table = tableFrom([[1], [2]], [1]);
  expect(() => netFlows(table, [{ function: "linear", q: 2, p: 1, s: 0 }])).toThrow(RangeError);
  expect(() => netFlows(table, [{ function: "usual", q: -1, p: 1, s: 0 }])).toThrow(RangeError);
});
