// Is the least weight that tips the result as published, and does it tip it?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyComparison, comparisonOf } from "@/testing/comparisons";
import { differences } from "@/testing/golden";
import { weighted } from "./comparison";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";
import { weightFlips } from "./weight-flips";
import { weightMasses } from "./weight-mass";

const matrix = comparisonOf(
  [0.4, 0.3, 0.2, 0.1],
  [
    [0.7, 0.9, 0.6, 0.8],
    [0.9, 0.6, 0.7, 0.5],
    [0.6, 0.8, 0.9, 0.7],
    [0.5, 0.7, 0.8, 0.9],
  ],
);

describe("smallest weight mass", () => {
  it("is .04 to Q, .05 to R, .225 to S", () => {
    const found = weightMasses(matrix);
    expect(found.map(({ takesOver }) => takesOver)).toEqual(["c1", "c2", "c3"]);
    expect(
      differences(
        found.map(({ mass }) => mass),
        [0.04, 0.05, 0.225],
        1e-9,
      ),
    ).toEqual([]);
    expect(found[0]?.moves).toMatchObject([{ to: "k0" }]);
  });

  it("takes from the next criterion where one has too little", () => {
    const [found] = weightMasses(
      comparisonOf(
        [0.1, 0.8, 0.1],
        [
          [1, 0.9, 0],
          [0, 0.4, 1],
        ],
      ),
    );
    expect(found?.moves.map(({ from, to }) => [from, to])).toEqual([
      ["k0", "k2"],
      ["k1", "k2"],
    ]);
    expect(found?.moves[0]?.amount).toBeCloseTo(0.1, 12);
  });

  it("brings the two level, and is never more than a single weight must move", () => {
    fc.assert(
      fc.property(anyComparison({ gaps: false }), (comparison) => {
        const [leader] = leaders(weightedSum.rank(comparison));
        const total = (id: string | undefined, all: number[]) =>
          weighted(all, comparison.values[comparison.candidates.findIndex((one) => one.id === id)] ?? []);
        for (const { takesOver, moves, mass } of weightMasses(comparison)) {
          const moved = new Map(comparison.criteria.map(({ id, weight }) => [id, weight / 10_000]));
          for (const { from, to, amount } of moves) {
            moved.set(from, (moved.get(from) ?? 0) - amount);
            moved.set(to, (moved.get(to) ?? 0) + amount);
          }
          const all = [...moved.values()];
          expect(all.every((weight) => weight >= -1e-12)).toBe(true);
          expect(Math.abs(total(leader, all) - total(takesOver, all))).toBeLessThan(1e-9);
          for (const flip of weightFlips(comparison)) {
            if (flip.takesOver === takesOver) expect(mass).toBeLessThanOrEqual(Math.abs(flip.at - flip.now) + 1e-9);
          }
        }
      }),
    );
  });
});
