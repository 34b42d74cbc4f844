// Do the words on what would tip a result say it in few words, and truly?
import { describe, expect, it } from "vitest";
import { comparisonOf, methodMatrix } from "@/testing/comparisons";
import { leadSwings } from "./lead-swings";
import { withoutEachCandidate, withoutEachCriterion } from "./leave-one-out";
import { lineSentence, swingsSentence, winningSentence, withoutRows } from "./tipping-sentences";
import { stretches, weightLines } from "./weight-lines";
import { winningWeights } from "./winning-weights";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const blanks = (text: string) => text.replaceAll("\u00a0", " ");
const lines = (k: string, of = comparison) =>
  weightLines(of, k) ?? { criterionId: k, now: 0, lines: [], crossings: [] };

describe("one weight from 0 to 100 %", () => {
  it("says who is first on which stretch", () => {
    expect(stretches(lines("k0")).map(({ first }) => first)).toEqual([["c2"], ["c0"], ["c1"]]);
    expect(blanks(lineSentence(comparison, lines("k0")))).toBe(
      "C2 is first with K0 up to 25 %, C0 from there to 45.5 %, C1 from there on.",
    );
  });

  it("says so where nothing changes, where two are level all along, and where nothing is ranked", () => {
    const best = comparisonOf(
      [1, 1],
      [
        [1, 1],
        [0, 0],
      ],
    );
    expect(lineSentence(best, lines("k0", best))).toBe("C0 is first, whatever K0 weighs.");
    const level = comparisonOf(
      [1, 1],
      [
        [1, 1],
        [1, 1],
      ],
    );
    expect(lineSentence(level, lines("k0", level))).toBe("C0 and C1 are first, whatever K0 weighs.");
    expect(lineSentence(level, { ...lines("k0", level), lines: [] })).toBe("");
  });
});

describe("the tornado", () => {
  it("says what can put another first within the ballots, and what moves most", () => {
    const given = { k0: { n: 2, lowest: 0.35, highest: 0.6 }, k1: { n: 2, lowest: 0.3, highest: 0.35 } };
    expect(blanks(swingsSentence(comparison, leadSwings(comparison, { ...given, ...rest }), "c0"))).toBe(
      "Within what the ballots give each criterion, only K0 can put C1 first. K0 moves the lead most.",
    );
    const near = { ...given, k0: { n: 2, lowest: 0.38, highest: 0.42 } };
    expect(blanks(swingsSentence(comparison, leadSwings(comparison, { ...near, ...rest }), "c0"))).toMatch(
      /, C0 stays first\. /,
    );
    expect(swingsSentence(comparison, [], "c0")).toBe("");
  });

  it("speaks of the whole range where there are no ballots", () => {
    expect(blanks(swingsSentence(comparison, leadSwings(comparison, {}), "c0"))).toBe(
      "Whatever a single criterion weighs, from 0 to 100 %, four criteria can put C2 or C1 or C3 first. K2 moves the lead most.",
    );
  });
});
const rest = { k2: { n: 2, lowest: 0.2, highest: 0.2 }, k3: { n: 2, lowest: 0.1, highest: 0.1 } };

describe("the least change of weights for another to win", () => {
  it("is told with what falls and what rises", () => {
    const [easiest] = winningWeights(comparison);
    expect(easiest?.candidateId).toBe("c1");
    expect(blanks(easiest ? winningSentence(comparison, easiest) : "")).toBe(
      "4.0 % of all weight must move: K1 30 → 26 %, K0 40 → 44 %.",
    );
    expect(winningSentence(comparison, { candidateId: "c1", mass: null, weights: [] })).toMatch(
      /^No weights put it first/,
    );
  });

  it("doesn’t call a shared first place a win", () => {
    const best = comparisonOf(
      [50, 50],
      [
        [1, 1],
        [0, 1],
      ],
    );
    const [other] = winningWeights(best);
    expect(blanks(other ? winningSentence(best, other) : "")).toBe(
      "Level at best: 50 % of all weight must move: K0 50 → 0 %, K1 50 → 100 %.",
    );
  });

  it("can be asked for one alone, with the same answer", () => {
    const all = winningWeights(comparison);
    expect(winningWeights(comparison, new Set(["c3"]))).toEqual(all.filter(({ candidateId }) => candidateId === "c3"));
  });
});

describe("the result without …", () => {
  const name = (id: string) => id.toUpperCase();

  it("names what changes it, and puts the others together", () => {
    const two = comparisonOf(
      [50, 30, 20],
      [
        [1, 0, 0.5],
        [0, 1, 0.5],
      ],
    );
    expect(withoutRows(two, withoutEachCriterion(two), ["criterion", "criteria"], name)).toEqual([
      { without: "K0", first: "C1", change: "changes" },
      { without: "Either of the other two criteria", first: "C0", change: "same" },
    ]);
    expect(withoutRows(two, withoutEachCandidate(two), ["candidate", "candidates"], name)).toEqual([
      { without: "C0", first: "C1", change: "next" },
      { without: "C1", first: "C0", change: "same" },
    ]);
  });

  it("counts those that have no name to show", () => {
    const one = (id: string, first: string) => ({ id, leaders: [first], changes: first !== "c0" });
    const found = [one("a", "c0"), one("b", "c1"), one("c", "c1"), one("d", "c0")];
    expect(withoutRows(comparison, found, ["ballot", "ballots"], () => null)).toEqual([
      { without: "Two of the four ballots, each alone", first: "C1", change: "changes" },
      { without: "Either of the other two ballots", first: "C0", change: "same" },
    ]);
    expect(withoutRows(comparison, [], ["ballot", "ballots"], () => null)).toEqual([]);
  });
});
