// Does each voter's own ballot and own scores choose for them?
import { expect, it } from "vitest";
import { comparisonOf } from "@/testing/comparisons";
import { whoAlone } from "./who-alone";

const comparison = comparisonOf(
  [0.6, 0.4],
  [
    [1, 0],
    [0, 1],
    [0.1, 0.1],
  ],
);

it("uses a voter's own weights and values, and the group's where they have none", () => {
  const found = whoAlone(comparison, [
    { id: "group", weights: null, values: null },
    { id: "weights", weights: { k0: 0.2, k1: 0.8 }, values: null },
    {
      id: "values",
      weights: null,
      values: [
        [0, null],
        [null, null],
        [null, null],
      ],
    },
    { id: "level", weights: { k0: 0.5, k1: 0.5 }, values: null },
    { id: "half", weights: { k1: 1 }, values: null },
  ]);
  expect(found.map(({ voterId, first }) => [voterId, first])).toEqual([
    ["group", ["c0"]],
    ["weights", ["c1"]],
    ["values", ["c1"]],
    ["level", ["c0", "c1"]],
    ["half", ["c1"]],
  ]);
  expect(found.find(({ voterId }) => voterId === "values")?.borrowed).toBe(5);
});

it("keeps out what is ruled out, and chooses nothing among nothing", () => {
  const out = {
    ...comparison,
    candidates: comparison.candidates.map((one) => (one.id === "c1" ? { ...one, ruledOut: "no" } : one)),
  };
  expect(whoAlone(out, [{ id: "weights", weights: { k0: 0.05, k1: 0.95 }, values: null }])[0]?.first).toEqual(["c2"]);
  expect(
    whoAlone({ ...comparison, candidates: [], values: [] }, [{ id: "x", weights: null, values: null }])[0]?.first,
  ).toEqual([]);
});
