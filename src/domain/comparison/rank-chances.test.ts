// Are rank chances as published and as reckoned, and the same from the same seed?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { differences } from "@/testing/golden";
import { doubtsOfCells } from "./cell-doubt";
import { dominance } from "./dominance";
import { rankChances, rankChancesRun, samplingError } from "./rank-chances";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const firsts = (found: ReturnType<typeof rankChances>) => found.chances.map(({ ranks }) => ranks[0] ?? 0);

describe("over any weights", () => {
  it("puts P, Q, R, S first in .366 .149 .307 .178 of them, within the printed error", () => {
    const found = rankChances(comparison, { weights: "any" }, 100_000);
    expect(differences(firsts(found), [0.366, 0.149, 0.307, 0.178], found.error + 0.0005)).toEqual([]);
    expect(found).toMatchObject({ samples: 100_000, seed: 4711 });
    expect(samplingError(10_000)).toBeCloseTo(0.0098, 6);
    expect(samplingError(0)).toBe(1);
  });

  it("has the share of the compromise .4 .4 .2, its central weights, and confidence in each", () => {
    const { chances, error } = rankChances(
      comparisonOf(
        [1, 1],
        [
          [1, 0],
          [0, 1],
          [0.6, 0.6],
        ],
      ),
      { weights: "any" },
    );
    expect(
      differences(
        chances.map(({ ranks }) => ranks[0] ?? 0),
        [0.4, 0.4, 0.2],
        error,
      ),
    ).toEqual([]);
    expect(
      differences(
        chances.flatMap(({ central }) => central ?? []),
        [0.8, 0.2, 0.2, 0.8, 0.5, 0.5],
        0.01,
      ),
    ).toEqual([]);
    expect(chances.map(({ confidence }) => confidence)).toEqual([1, 1, 1]);
  });

  it("is the same from the same seed, in one go or bit by bit, and other from another", () => {
    const whole = rankChances(comparison, { weights: "any", seed: 7 }, 3_000);
    const run = rankChancesRun(comparison, { weights: "any", seed: 7 });
    for (let part = 0; part < 3; part += 1) run.draw(1_000);
    expect(run.read()).toEqual(whole);
    expect(rankChances(comparison, { weights: "any", seed: 8 }, 3_000)).not.toEqual(whole);
  });
});

describe("from the team's ballots", () => {
  it("stays with the ballots: where all of them agree, nothing else comes first", () => {
    const ballots = [
      { k0: 1, k1: 0, k2: 0, k3: 0 },
      { k0: 0.9, k1: 0.1, k2: 0, k3: 0 },
    ];
    expect(firsts(rankChances(comparison, { weights: "ballots", ballots }, 500))).toEqual([0, 1, 0, 0]);
    expect(firsts(rankChances(comparison, { weights: "ballots", ballots: [] }, 10))).toEqual([1, 0, 0, 0]);
  });
});

describe("from the scores' confidence", () => {
  it("is sure of what is sure, and P(A first) = Φ(1/√2) for two that are one deviation apart", () => {
    const two = comparisonOf([1], [[0.6], [0.5]]);
    expect(firsts(rankChances(two, { weights: "agreed" }, 10))).toEqual([1, 0]);
    const found = rankChances(two, { weights: "agreed", values: [[0.1], [0.1]] }, 100_000);
    expect(differences(firsts(found), [0.76025, 0.23975], found.error)).toEqual([]);
    expect(found.chances[0]?.confidence).toBeCloseTo(0.76, 1);
  });

  it("draws an unknown value from all that there can be", () => {
    const found = rankChances(comparisonOf([1], [[null], [0.25]]), { weights: "agreed" }, 20_000);
    expect(differences(firsts(found), [0.75, 0.25], found.error)).toEqual([]);
  });

  it("takes a low confidence for a whole step, a high one for a quarter, and a wide spread for what it is", () => {
    const rating = { n: 3, median: 3, q1: 3, q3: 3, lowest: 3, highest: 3, spread: 0, word: "close" } as const;
    const cell = (confidence: "low" | "medium" | "high", spread = 0) => ({ rating: { ...rating, confidence, spread } });
    const [row = []] = doubtsOfCells([[cell("low"), cell("medium"), cell("high"), cell("high", 2), { rating: null }]]);
    expect(differences(row, [0.25, 0.125, 0.0625, 0.3706, 0], 1e-4)).toEqual([]);
  });
});

describe("laws", () => {
  it("finite for anything the schema lets in; ranks of each add up to 1; nobody dominated comes first", () => {
    const doubt = fc.constantFrom("any" as const, "agreed" as const, "ballots" as const);
    fc.assert(
      fc.property(anyComparison({ gaps: true }), doubt, (given, weights) => {
        const { chances } = rankChances(given, { weights, ballots: [{ k0: 1 }] }, 50);
        const { dominates } = dominance(given);
        for (const { candidateId, ranks, central, confidence } of chances) {
          expect(ranks.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect([...(central ?? []), confidence ?? 0].every(Number.isFinite)).toBe(true);
          if (central && weights === "any") expect(central.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          const over = dominates.filter(({ overId }) => overId === candidateId);
          const isBeaten = over.some(({ candidateId: by }) => isStrictlyAbove(given, by, candidateId));
          if (isBeaten) expect(ranks[0]).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Clearly better on every criterion. */
function isStrictlyAbove(given: ReturnType<typeof comparisonOf>, one: string, other: string): boolean {
  const row = (id: string) => given.values[given.candidates.findIndex((candidate) => candidate.id === id)] ?? [];
  return row(one).every((value, k) => value !== null && row(other)[k] !== null && value > (row(other)[k] ?? 1) + 1e-6);
}
