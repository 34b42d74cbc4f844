// Do mixes of ballots come out as the exact integrals say?
import { describe, expect, it } from "vitest";
import { comparisonOf } from "@/testing/comparisons";
import { golden } from "@/testing/golden";
import { mixes } from "./mixes";

interface Acceptability {
  rankAcceptability: number[][];
}

describe("mixes", () => {
  // ballots that give one criterion everything: mixing them is drawing weights uniformly, as in SMAA
  it.each(["smaa-3x2-compromise", "smaa-3x3-identity", "smaa-5x3"])("reproduces first ranks of %s", (id) => {
    const { inputs, expected } = golden<{ values: number[][] }, Acceptability>(id);
    const comparison = comparisonOf(
      (inputs.values[0] ?? []).map(() => 1),
      inputs.values,
    );
    const ballots = comparison.criteria.map((criterion) => ({ [criterion.id]: 1 }));
    const found = mixes(comparison, ballots);
    expect(found).toMatchObject({ draws: 10_000, seed: 4711, ballots: ballots.length });
    for (const [place, { share }] of found.first.entries()) {
      const exact = expected.rankAcceptability[place]?.[0] ?? Number.NaN;
      expect(Math.abs(share - exact)).toBeLessThanOrEqual(4 * Math.sqrt((exact * (1 - exact)) / found.draws));
    }
  });

  it("gives first rank to P, Q, R, S in .366, .149, .307, .178 of all weights", () => {
    const comparison = comparisonOf(
      [4, 3, 2, 1],
      [
        [0.7, 0.9, 0.6, 0.8],
        [0.9, 0.6, 0.7, 0.5],
        [0.6, 0.8, 0.9, 0.7],
        [0.5, 0.7, 0.8, 0.9],
      ],
    );
    const found = mixes(
      comparison,
      comparison.criteria.map(({ id }) => ({ [id]: 1 })),
    );
    for (const [place, exact] of [0.366, 0.149, 0.307, 0.178].entries()) {
      expect(Math.abs((found.first[place]?.share ?? 0) - exact)).toBeLessThan(0.02);
    }
  });

  it("is the same for the same seed, and adds up to 1", () => {
    const comparison = comparisonOf(
      [1, 1],
      [
        [1, 0],
        [0, 1],
        [0.5, 0.5],
      ],
    );
    const ballots = [
      { k0: 0.9, k1: 0.1 },
      { k0: 0.2, k1: 0.8 },
    ];
    const found = mixes(comparison, ballots, 1);
    expect(mixes(comparison, ballots, 1)).toEqual(found);
    expect(mixes(comparison, ballots, 2)).not.toEqual(found);
    expect(found.first.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("draws less for a crowd, shares level places, and draws nothing from nothing", () => {
    const level = comparisonOf(
      [1, 1],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    );
    const crowd = Array.from({ length: 10_000 }, (_, n) => ({ k0: (n % 10) / 10, k1: 1 - (n % 10) / 10 }));
    expect(mixes(level, crowd)).toMatchObject({ draws: 100, first: [{ share: 0.5 }, { share: 0.5 }] });
    expect(mixes(level, [])).toMatchObject({ draws: 0, first: [{ share: 0 }, { share: 0 }] });
    expect(mixes({ ...level, candidates: [], values: [] }, crowd.slice(0, 3)).first).toEqual([]);
  });
});
