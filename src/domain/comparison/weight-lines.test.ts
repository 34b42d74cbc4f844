// Are the lines those of the weighted sum, and do they cross where the winner flips?
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { differences } from "@/testing/golden";
import { shares } from "./comparison";
import { weightedSum } from "./scorers/weighted-sum";
import { weightFlips } from "./weight-flips";
import { totalAt, weightLines, weightsAt } from "./weight-lines";

it("crosses at the published flips of P, Q, R and S", () => {
  const found = weightLines(comparisonOf(methodMatrix.weights, methodMatrix.values), "k0");
  const first = found?.crossings
    .filter(({ isFirst }) => isFirst)
    .map(({ at, candidateIds }) => [at.toFixed(4), ...candidateIds]);
  expect(first).toEqual([
    ["0.2500", "c0", "c2"],
    ["0.4545", "c0", "c1"],
  ]);
  expect(weightLines(comparisonOf([1], [[1]]), "other")).toBeNull();
});

it("goes through everybody's total now, and through every flip that is told", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: true }), (comparison) => {
      const { ranked } = weightedSum.rank(comparison);
      const flips = weightFlips(comparison);
      for (const [k, { id }] of comparison.criteria.entries()) {
        const found = weightLines(comparison, id);
        expect(weightsAt(shares(comparison), k, 0.3).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        for (const line of found?.lines ?? []) {
          const total = ranked.find(({ candidateId }) => candidateId === line.candidateId)?.total ?? -1;
          expect(differences([totalAt(line, found?.now ?? 0)], [total], 1e-9)).toEqual([]);
        }
        for (const { at, takesOver } of flips.filter(({ criterionId }) => criterionId === id)) {
          const near = found?.crossings.find(
            (each) => each.candidateIds.includes(takesOver) && Math.abs(each.at - at) < 1e-6,
          );
          if (comparison.criteria.length > 1 && at > 1e-6 && at < 1 - 1e-6) expect(near).toBeDefined();
        }
      }
    }),
  );
});
