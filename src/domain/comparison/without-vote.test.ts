// Is the result without one vote the one that the others give?
import { describe, expect, it } from "vitest";
import { comparisonOf } from "@/testing/comparisons";
import { groupWeightsOf } from "../weighting/group-weights";
import { withoutVotes } from "./without-vote";

const criterionIds = ["k0", "k1"];
const weighing = { method: "points", criterionIds } as const;
const vote = (k0: number, share = 1) => ({ answers: { k0, k1: 100 - k0 }, share });
/** The first candidate wins from half of the weight on k0 on. */
const weighed = (votes: readonly ReturnType<typeof vote>[], statistic: "median" | "mean") => {
  const { basisPoints } = groupWeightsOf(weighing, votes, statistic);
  return comparisonOf(
    criterionIds.map((id) => basisPoints[id] ?? 0),
    [
      [1, 0],
      [0, 1],
    ],
  );
};

describe("without one vote", () => {
  it("leads whom the others put first", () => {
    const votes = [vote(90), vote(45), vote(40)];
    const without = withoutVotes(weighed(votes, "mean"), weighing, votes, "mean");
    expect([0, 1, 2].map(without)).toEqual([
      { leaders: ["c1"], changes: true },
      { leaders: ["c0"], changes: false },
      { leaders: ["c0"], changes: false },
    ]);
  });

  it("counts each of the others for its share", () => {
    const votes = [vote(90), vote(40, 3), vote(60)];
    const without = withoutVotes(weighed(votes, "mean"), weighing, votes, "mean");
    // With all: (90 + 120 + 60) / 5 = 54; without the third: (90 + 120) / 4 = 52.5; without the first: 180 / 4 = 45.
    expect([0, 1, 2].map((place) => without(place)?.leaders)).toEqual([["c1"], ["c0"], ["c0"]]);
  });

  it("says nothing where nobody is left", () => {
    const votes = [vote(90)];
    expect(withoutVotes(weighed(votes, "median"), weighing, votes, "median")(0)).toBeNull();
  });
});

it("makes the group’s judgements anew", () => {
  const pairs = (k0: number) => ({ answers: { "k0/k1": k0 } });
  const votes = [{ answers: { "k0/k1": 9 } }, { answers: { "k1/k0": 2 } }, pairs(1)];
  const of = { method: "pairwise", criterionIds } as const;
  const { basisPoints } = groupWeightsOf(of, votes, "judgements");
  const comparison = comparisonOf(
    criterionIds.map((id) => basisPoints[id] ?? 0),
    [
      [1, 0],
      [0, 1],
    ],
  );
  const without = withoutVotes(comparison, of, votes, "judgements");
  expect([0, 1, 2].map((place) => without(place)?.leaders)).toEqual([["c1"], ["c0"], ["c0"]]);
});
