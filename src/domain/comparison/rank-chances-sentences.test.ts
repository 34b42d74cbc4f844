// Do the words on rank chances say what was found, and no more?
import { describe, expect, it } from "vitest";
import { comparisonOf, methodMatrix } from "@/testing/comparisons";
import { rankChances } from "./rank-chances";
import { centralSentence, chancesSentence, drawsText } from "./rank-chances-sentences";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const blanks = (text: string) => text.replaceAll("\u00a0", " ");
const result = { leaders: ["c0"], ballots: 6 };

describe("the finding", () => {
  it("names the three that are first most often, and what they are out of", () => {
    const found = rankChances(comparison, { weights: "any" });
    expect(blanks(chancesSentence(comparison, found, "any", result))).toMatch(
      /^With any weights that there can be, C0 is first in 3\d %, C2 in (30|31) %, C3 in 1\d %\.$/,
    );
  });

  it("says where the result has another one first", () => {
    const found = rankChances(comparison, { weights: "ballots", ballots: [{ k0: 1 }, { k0: 0.9, k1: 0.1 }] }, 100);
    expect(chancesSentence(comparison, found, "ballots", result)).toBe(
      "In mixes of these six ballots, C1 is always first. In the result it is C0.",
    );
  });

  it("is never rounded into a certainty, and empty where nothing is ranked", () => {
    const chance = (first: number) => ({ candidateId: "c0", ranks: [first], central: null, confidence: null });
    const found = { samples: 10_000, seed: 1, error: 0.01, chances: [chance(0.9999)] };
    expect(blanks(chancesSentence(comparison, found, "agreed", result))).toBe(
      "With these weights, and scores as unsure as their voters say, C0 is first in over 99 %.",
    );
    expect(chancesSentence(comparison, { ...found, chances: [] }, "any", result)).toBe("");
  });
});

it("prints draws, seed and error", () => {
  expect(drawsText(rankChances(comparison, { weights: "any" }))).toBe(
    "10,000 draws, seed 4711: each figure within 1.0 points, 19 times in 20",
  );
});

describe("central weights", () => {
  it("are told by what differs most from the agreed ones", () => {
    expect(blanks(centralSentence(comparison, { central: [0.6, 0.3, 0.05, 0.05] }))).toBe(
      "More for K0 (60 %, not 40 %), less for K2 (5 %, not 20 %) and K3 (5 %, not 10 %).",
    );
    expect(centralSentence(comparison, { central: [0.41, 0.29, 0.2, 0.1] })).toBe("Weights much like these.");
    expect(centralSentence(comparison, { central: null })).toBe("No weights put it first.");
  });
});
