// Do the weights that are told let the candidate win, and does nothing nearer?
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { differences } from "@/testing/golden";
import { shares, weighted } from "./comparison";
import { weightMasses } from "./weight-mass";
import { winningWeights } from "./winning-weights";

it("moves .04 for Q, .05 for R, and more than .225 for S, whom others stand before", () => {
  const found = winningWeights(comparisonOf(methodMatrix.weights, methodMatrix.values));
  expect(found.map(({ candidateId }) => candidateId)).toEqual(["c1", "c2", "c3"]);
  expect(
    differences(
      found.slice(0, 2).map(({ mass }) => mass ?? -1),
      [0.04, 0.05],
      1e-9,
    ),
  ).toEqual([]);
  expect(found[2]?.mass).toBeGreaterThanOrEqual(0.225 - 1e-9);
});

it("says who can never win, and nothing of who is first or alone", () => {
  expect(
    winningWeights(
      comparisonOf(
        [1, 1],
        [
          [1, 0],
          [0, 1],
          [0.4, 0.4],
        ],
      ),
    ),
  ).toMatchObject([{ candidateId: "c2", mass: null }]);
  expect(winningWeights(comparisonOf([1], [[0.5]]))).toEqual([]);
  expect(winningWeights(comparisonOf([1], []))).toEqual([]);
});

it("really wins, moves what it says, needs no less than catching up, and nothing drawn at random needs less", () => {
  fc.assert(
    fc.property(
      anyComparison({ gaps: true }),
      fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }),
      (given, others) => {
        const values = given.values.map((row) => row.map((x) => (x === null ? null : Math.round(x * 1000) / 1000)));
        const comparison = { ...given, values };
        const now = shares(comparison);
        const ranked = comparison.candidates.flatMap(({ ruledOut }, i) =>
          ruledOut === null ? [comparison.values[i] ?? []] : [],
        );
        const isFirst = (id: string, weights: readonly number[], slack: number) => {
          const own = weighted(
            weights,
            comparison.values[comparison.candidates.findIndex((each) => each.id === id)] ?? [],
          );
          return ranked.every((values) => own >= weighted(weights, values) - slack);
        };
        const distance = (weights: readonly number[]) =>
          weights.reduce((sum, weight, k) => sum + Math.abs(weight - (now[k] ?? 0)), 0) / 2;
        const parts = now.map((_, k) => others[k] ?? 0);
        const sum = parts.reduce((a, b) => a + b, 0);
        const caughtUp = new Map(weightMasses(comparison).map(({ takesOver, mass }) => [takesOver, mass]));
        for (const { candidateId, mass, weights } of winningWeights(comparison)) {
          const drawn = parts.map((part) => part / sum);
          if (sum > 0 && isFirst(candidateId, drawn, -1e-6))
            expect(mass ?? 2).toBeLessThanOrEqual(distance(drawn) + 1e-7);
          if (mass === null) continue;
          expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(distance(weights)).toBeCloseTo(mass, 8);
          expect(isFirst(candidateId, weights, 1e-8)).toBe(true);
          expect(mass).toBeGreaterThanOrEqual((caughtUp.get(candidateId) ?? 0) - 1e-8);
        }
      },
    ),
    { numRuns: 200 },
  );
});

it("stays finite and keeps its word to a hundred-thousandth whatever the schema lets in", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: true }), (comparison) => {
      for (const { candidateId, mass, weights } of winningWeights(comparison)) {
        if (mass === null) continue;
        expect(mass >= 0 && mass <= 1 + 1e-9).toBe(true);
        const totals = new Map(
          comparison.candidates.map(({ id }, i) => [id, weighted(weights, comparison.values[i] ?? [])]),
        );
        const ranked = comparison.candidates.filter(({ ruledOut }) => ruledOut === null);
        const best = Math.max(...ranked.map(({ id }) => totals.get(id) ?? 0));
        expect(totals.get(candidateId)).toBeGreaterThan(best - 1e-5);
      }
    }),
  );
});
