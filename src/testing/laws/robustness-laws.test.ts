// Does what is said on how firm a result is hold, and would a wrong word be caught?
import fc from "fast-check";
import { describe, it } from "vitest";
import { cellFlips, type ScoredCell } from "@/domain/comparison/cell-flips";
import type { Comparison } from "@/domain/comparison/comparison";
import { dominance } from "@/domain/comparison/dominance";
import { rankChances } from "@/domain/comparison/rank-chances";
import { holdingIntervals, weightFlips } from "@/domain/comparison/weight-flips";
import { weightLines } from "@/domain/comparison/weight-lines";
import { weightMasses } from "@/domain/comparison/weight-mass";
import { winningWeights } from "@/domain/comparison/winning-weights";
import { anyComparison } from "../comparisons";
import { legalComparison } from "./inputs";
import { tried } from "./law";
import * as laws from "./robustness-laws";

const legal = legalComparison({ gaps: true });
/** Leads that can be told from rounding. */
const plain = anyComparison({ gaps: true }).map((comparison) => ({
  ...comparison,
  values: comparison.values.map((row) => row.map((value) => (value === null ? null : Math.round(value * 1000) / 1000))),
}));
const scored = plain.map((comparison) => {
  const values = comparison.values.map((row) =>
    row.map((value) => (value === null ? null : Math.round(value * 4) / 4)),
  );
  const cells = comparison.candidates.flatMap(({ id }, i) =>
    comparison.criteria.flatMap((criterion, k): ScoredCell[] => {
      const value = values[i]?.[k] ?? null;
      const median = 1 + 4 * (value ?? 0);
      const [lowest, highest] = [Math.max(1, median - (i % 3)), Math.min(5, median + (k % 4))];
      return value === null ? [] : [{ candidateId: id, criterionId: criterion.id, n: 3, median, lowest, highest }];
    }),
  );
  return { comparison: { ...comparison, values }, cells };
});
const weighed = fc.record({
  comparison: legal,
  parts: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 20, maxLength: 20 }),
});
const someoneElse = ({ candidates }: Comparison, id: string) => candidates.find((each) => each.id !== id)?.id ?? id;

describe("the laws of robustness", { timeout: 120_000 }, () => {
  it("hold for flips of one weight", () => {
    tried(laws.flips, legal, weightFlips, [
      (comparison) => weightFlips(comparison).map((flip) => ({ ...flip, at: flip.at * 0.99 + 0.01 * flip.now })),
      (comparison) =>
        weightFlips(comparison).map((flip) => ({
          ...flip,
          at: flip.direction === "under" ? flip.at * 0.9 : flip.at + 0.1 * (1 - flip.at),
        })),
      (comparison) =>
        weightFlips(comparison).map((flip) => ({ ...flip, takesOver: someoneElse(comparison, flip.takesOver) })),
    ]);
  });

  it("hold for the intervals in which the winner holds", () => {
    tried(laws.intervals, legal, holdingIntervals, [
      (comparison) => holdingIntervals(comparison).map((each) => ({ ...each, from: each.from * 0.98 })),
      (comparison) => holdingIntervals(comparison).map((each) => ({ ...each, to: each.to * 0.98 + 0.02 * each.from })),
    ]);
  });

  it("hold for the least weight that must move", () => {
    const times = (factor: number) => (comparison: Comparison) =>
      weightMasses(comparison).map((each) => ({
        ...each,
        mass: each.mass * factor,
        moves: each.moves.map((move) => ({ ...move, amount: move.amount * factor })),
      }));
    tried(laws.masses, plain, weightMasses, [times(0.98), times(1.02)]);
  });

  it("hold for the weights with which another would win", () => {
    const along = (part: number) => (comparison: Comparison) =>
      winningWeights(comparison).map((each) => ({
        ...each,
        mass: each.mass && each.mass * part,
        weights: each.weights.map((weight, k) => {
          const now = (comparison.criteria[k]?.weight ?? 0) / 10_000;
          return now + part * (weight - now);
        }),
      }));
    tried(laws.winning, plain, winningWeights, [along(0.95), along(1.05)]);
  });

  it("hold for single scores that flip the result", () => {
    tried(laws.cells, scored, cellFlips, [
      () => [],
      (comparison, cells) => cellFlips(comparison, cells).map((flip) => ({ ...flip, at: flip.median })),
    ]);
  });

  it("hold for the front, and for lines over one weight", () => {
    tried(laws.front, weighed, dominance, [
      (comparison) => ({ dominates: [], front: dominance(comparison).front.slice(1) }),
    ]);
    tried(laws.lines, legal, weightLines, [
      (...task) => {
        const told = weightLines(...task);
        return told && { ...told, crossings: told.crossings.map((each) => ({ ...each, isFirst: false })) };
      },
    ]);
  });

  it("hold for rank chances, whatever is in doubt", () => {
    const halved = (comparison: Comparison) => {
      const told = rankChances(comparison, { weights: "any" }, 40);
      return {
        ...told,
        chances: told.chances.map((each) => ({ ...each, ranks: each.ranks.map((share) => share / 2) })),
      };
    };
    tried(laws.chances, legal, (comparison) => rankChances(comparison, { weights: "any" }, 40), [halved], 60);
    const doubts = ({ values }: Comparison) => values.map((row) => row.map(() => 0.3));
    const inDoubt = (comparison: Comparison) =>
      rankChances(comparison, { weights: "agreed", values: doubts(comparison) }, 40);
    tried(laws.chances, legal, inDoubt, [halved], 60);
  });
});
