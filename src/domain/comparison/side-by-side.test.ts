// Is it told which methods disagree, and why?
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { ordersOf } from "./orders";
import { sideBySide } from "./side-by-side";
import { sideBySideSentences } from "./side-by-side-sentences";
import { ownTotals } from "./who-alone";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const names = { candidate: (id: string) => id.toUpperCase(), criterion: (id: string) => id.toUpperCase() };

it("names TOPSIS alone, which puts Q first, and what makes the difference", () => {
  const found = sideBySide(comparison);
  expect(found.methods.filter(({ agrees }) => !agrees).map(({ scorer, leaders }) => [scorer, leaders])).toEqual([
    ["topsis", ["c1"]],
  ]);
  expect(found.methods.find(({ scorer }) => scorer === "topsis")?.why).toEqual({
    reason: "squared-distances",
    candidateId: "c1",
    insteadOf: "c0",
    criterionId: "k0",
  });
  expect(found.compromise).toEqual(["c0", "c2"]);
  expect(sideBySideSentences(found, names).map(({ strong, rest }) => `${strong} ${rest}`)).toEqual([
    "One method of four puts another first. By weighted sum, which is the result, it is C0.",
    "TOPSIS puts C1 first. It squares distances: far ahead on one criterion counts more than a little ahead on many. C1 is farthest ahead of C0 on K0.",
  ]);
});

it("counts the members' own orders beside them", () => {
  const voters = [
    { id: "ana", weights: { k0: 1, k1: 0, k2: 0, k3: 0 }, values: null },
    { id: "bo", weights: { k0: 0, k1: 1, k2: 0, k3: 0 }, values: null },
    { id: "mia", weights: null, values: null },
  ];
  const { tallies } = sideBySide(comparison, ordersOf(ownTotals(comparison, voters)));
  expect(tallies.map(({ tally, winners }) => [tally, winners])).toEqual([
    ["borda", ["c0"]],
    ["condorcet", ["c0"]],
  ]);
  expect(sideBySide(comparison).tallies).toEqual([]);
});

it("has an answer for anything the schema lets in, and a reason wherever a method disagrees", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: true }), (given) => {
      const found = sideBySide(given);
      for (const { agrees, why, leaders } of found.methods) {
        expect(agrees || why !== null).toBe(true);
        expect(leaders.length > 0 || found.methods[0]?.ranking.ranked.length === 0).toBe(true);
      }
      for (const { strong } of sideBySideSentences(found, names)) expect(strong).not.toBe("");
    }),
  );
});
