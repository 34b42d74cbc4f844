// Is it told what depends on one voter, criterion or candidate?
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { withoutEachCandidate, withoutEachCriterion, withoutEachVoter } from "./leave-one-out";
import { topsis } from "./scorers/topsis";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);

it("tells who leads without each criterion", () => {
  expect(withoutEachCriterion(comparison).map(({ id, leaders }) => [id, leaders])).toEqual([
    ["k0", ["c2"]],
    ["k1", ["c1"]],
    ["k2", ["c0"]],
    ["k3", ["c1"]],
  ]);
  expect(withoutEachCriterion(comparisonOf([1], [[1], [0]]))).toEqual([]);
  expect(
    withoutEachCriterion(
      comparisonOf(
        [1, 0],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    ).map(({ id }) => id),
  ).toEqual(["k1"]);
});

it("tells who leads without each voter", () => {
  const ballots = [
    { voterId: "ana", weights: { k0: 0.9, k1: 0.1, k2: 0, k3: 0 } },
    { voterId: "bo", weights: { k0: 0.1, k1: 0.6, k2: 0.2, k3: 0.1 } },
  ];
  const found = withoutEachVoter(comparison, ballots, "mean");
  expect(found).toEqual([
    { id: "ana", leaders: ["c0"], changes: false },
    { id: "bo", leaders: ["c1"], changes: true },
  ]);
  expect(withoutEachVoter(comparison, ballots.slice(0, 1))).toEqual([]);
  expect(withoutEachVoter(comparison, [])).toEqual([]);
});

it("never reverses ranks by weighted sum when a candidate goes; other methods may", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: true }), (given) => {
      const isClose = given.values.flat().some((value) => value !== null && value < 1e-6 && value > 0);
      fc.pre(!isClose);
      expect(withoutEachCandidate(given).filter(({ changes }) => changes)).toEqual([]);
      for (const { leaders } of withoutEachCandidate(given, topsis)) expect(Array.isArray(leaders)).toBe(true);
    }),
  );
});
