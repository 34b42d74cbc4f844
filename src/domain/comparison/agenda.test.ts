// Does the agenda begin where talking can change the result?
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { agenda } from "./agenda";
import type { Cell } from "./assemble";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);

/** Every cell of the comparison with voters a given number of steps apart. */
function cellsOf(given: typeof comparison, apart: (candidate: number, criterion: number) => number): Cell[][] {
  return given.candidates.map(({ id }, i) =>
    given.criteria.map((criterion, k) => {
      const spread = apart(i, k);
      const rating = {
        n: 3,
        median: 3,
        q1: 3,
        q3: 3 + spread,
        lowest: 1,
        highest: 5,
        spread,
        word: "apart",
        confidence: "low",
      } as const;
      return { candidateId: id, criterionId: criterion.id, value: given.values[i]?.[k] ?? null, rating, figure: null };
    }),
  );
}

it("puts the heaviest criterion that splits the team and is near a flip first; where all agree there is nothing to talk about", () => {
  const spreads = [
    { criterionId: "k0", spread: 20 },
    { criterionId: "k1", spread: 5 },
    { criterionId: "k2", spread: 0 },
  ];
  const found = agenda(comparison, spreads, []);
  expect(found.map(({ criterionId }) => criterionId)).toEqual(["k0", "k1"]);
  expect(found[0]).toMatchObject({ kind: "criterion", candidateId: null, weight: 0.4, spread: 0.2 });
  expect(
    agenda(
      comparison,
      [],
      cellsOf(comparison, () => 0),
    ),
  ).toEqual([]);
});

it("names a cell by what is missing to the leader: Q's lead of .02 is nearest on the heaviest criterion where it has room", () => {
  const [first, ...others] = agenda(
    comparison,
    [],
    cellsOf(comparison, (i, k) => (i === 1 && k > 0 ? 2 : 0)),
  );
  expect(first).toMatchObject({ kind: "cell", candidateId: "c1", criterionId: "k1" });
  expect(others.map(({ criterionId }) => criterionId)).toEqual(["k2", "k3"]);
});

it("is sorted, finite, and empty where nobody leads alone", () => {
  expect(agenda(comparisonOf([1], [[1], [1]]), [{ criterionId: "k0", spread: 40 }], [])).toEqual([]);
  fc.assert(
    fc.property(
      anyComparison({ gaps: true }),
      fc.array(fc.nat(4), { minLength: 36, maxLength: 36 }),
      (given, steps) => {
        const spreads = given.criteria.map(({ id }, k) => ({ criterionId: id, spread: (steps[k] ?? 0) * 10 }));
        const found = agenda(
          given,
          spreads,
          cellsOf(given, (i, k) => steps[i * 6 + k] ?? 0),
        );
        for (const [place, { urgency, nearness }] of found.entries()) {
          expect(Number.isFinite(urgency) && urgency > 0 && nearness <= 1).toBe(true);
          expect(urgency).toBeLessThanOrEqual(found[place - 1]?.urgency ?? 1);
        }
      },
    ),
  );
});
