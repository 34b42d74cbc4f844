// Do level figures share their places?
import { describe, expect, it } from "vitest";
import { golden } from "@/testing/golden";
import { competitionRanks, levelGroups, midRanks } from "./ranks";

describe("ranks", () => {
  it("reproduces the conventions", () => {
    const { inputs, expected } = golden<{ scores: number[] }, { competition: number[]; fractional: number[] }>(
      "ranking-conventions",
    );
    expect(competitionRanks(inputs.scores)).toEqual(expected.competition);
    expect(midRanks(inputs.scores)).toEqual(expected.fractional);
  });

  it("calls level what lies within the tolerance of the best of its group, without chaining", () => {
    expect(competitionRanks([0.3, 0.1 + 0.2])).toEqual([1, 1]);
    expect(levelGroups([1, 1 - 0.8e-9, 1 - 1.6e-9])).toEqual([[0, 1], [2]]);
    expect(competitionRanks([])).toEqual([]);
    expect(() => competitionRanks([Number.NaN])).toThrow(RangeError);
  });
});
