// Does VIKOR come out as published, with the compromise that it proposes?
import { expect, it } from "vitest";
import { comparisonOf, methodMatrix } from "@/testing/comparisons";
import { differences } from "@/testing/golden";
import { compromiseSet, vikor } from "./vikor";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);

it("gives Q 0 .474138 .301724 1, turned round, and proposes P and R together: the gap of .302 is under 1/3", () => {
  const totals = vikor.rank(comparison).ranked.map(({ candidateId, total }) => [candidateId, 1 - total] as const);
  const expected = { c0: 0, c2: 0.301724, c1: 0.474138, c3: 1 };
  expect(totals.map(([id]) => id)).toEqual(Object.keys(expected));
  expect(
    differences(
      totals.map(([, q]) => q),
      Object.values(expected),
      1e-6,
    ),
  ).toEqual([]);
  expect(compromiseSet(comparison)).toMatchObject({ candidateIds: ["c0", "c2"], acceptableAdvantage: false });
});

it("proposes one candidate alone, level ones together, and nobody of nobody", () => {
  expect(compromiseSet(comparisonOf([1], [[0.2]])).candidateIds).toEqual(["c0"]);
  expect(compromiseSet(comparisonOf([1], [[0.2], [0.2], [0.2]])).candidateIds).toEqual(["c0", "c1", "c2"]);
  expect(compromiseSet(comparisonOf([1], [])).candidateIds).toEqual([]);
});
