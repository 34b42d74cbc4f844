// Do the reported flips really flip, and does a hair less not?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyComparison, comparisonOf } from "@/testing/comparisons";
import { differences, golden } from "@/testing/golden";
import { type Comparison, shares, weighted } from "./comparison";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";
import { crossing, holdingIntervals, weightFlips } from "./weight-flips";

const weights = [0.4, 0.3, 0.2, 0.1];
const [p, q, r, s] = [
  [0.7, 0.9, 0.6, 0.8],
  [0.9, 0.6, 0.7, 0.5],
  [0.6, 0.8, 0.9, 0.7],
  [0.5, 0.7, 0.8, 0.9],
] as const;
const matrix = comparisonOf(weights, [p, q, r, s]);

/** Everybody's total with the weight of criterion k at `at` and the others scaled in proportion. */
function totalsAt(comparison: Comparison, k: number, at: number): Map<string, number> {
  const now = shares(comparison);
  const left = 1 - (now[k] ?? 0);
  const moved = now.map((weight, place) =>
    place === k ? at : left > 0 ? (weight * (1 - at)) / left : (1 - at) / (now.length - 1),
  );
  return new Map(comparison.candidates.map(({ id }, place) => [id, weighted(moved, comparison.values[place] ?? [])]));
}

describe("single weights", () => {
  it("cross at the published figures: P over R .25, .125, .25, none; P over Q .454545, .25, .333333, .035714", () => {
    const at = (a: readonly number[], b: readonly number[]) =>
      weights.map((_, k) =>
        crossing(
          weights,
          a.map((value, i) => value - (b[i] ?? 0)),
          k,
        ),
      );
    const overR = at(p, r);
    expect(overR[3]).toBeNull();
    expect(
      differences(
        overR.slice(0, 3).map((x) => x ?? -1),
        [0.25, 0.125, 0.25],
        1e-9,
      ),
    ).toEqual([]);
    expect(
      differences(
        at(p, q).map((x) => x ?? -1),
        [0.454545, 0.25, 0.333333, 0.035714],
        1e-6,
      ),
    ).toEqual([]);
  });

  it("flip nearest first, each naming who takes over", () => {
    const found = weightFlips(matrix).map(({ criterionId, direction, at, takesOver }) => [
      criterionId,
      direction,
      Number(at.toFixed(4)),
      takesOver,
    ]);
    expect(found).toEqual([
      ["k1", "under", 0.25, "c1"],
      ["k2", "over", 0.25, "c2"],
      ["k0", "over", 0.4545, "c1"],
      ["k3", "under", 0.0357, "c1"],
      ["k0", "under", 0.25, "c2"],
      ["k3", "over", 0.5263, "c3"],
    ]);
  });

  it("hold the winner in the published intervals", () => {
    const { inputs, expected } = golden<{ scores: number[][]; weights: number[] }, { intervals: [number, number][] }>(
      "sensitivity-weight-intervals",
    );
    const found = holdingIntervals(comparisonOf(inputs.weights, inputs.scores));
    expect(
      differences(
        found.flatMap(({ from, to }) => [from, to]),
        expected.intervals.flat(),
        1e-9,
      ),
    ).toEqual([]);
  });

  it("flip nothing if nobody leads alone, if one is left, or if one is nowhere worse", () => {
    expect(
      weightFlips(
        comparisonOf(
          [1, 1],
          [
            [1, 0],
            [0, 1],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      holdingIntervals(
        comparisonOf(
          [1, 1],
          [
            [1, 0],
            [0, 1],
          ],
        ),
      ),
    ).toEqual([]);
    expect(weightFlips(comparisonOf([1, 1], [[1, 0]]))).toEqual([]);
    expect(weightFlips(comparisonOf([1], [[1], [0]]))).toEqual([]);
    expect(
      weightFlips(
        comparisonOf(
          [3, 1],
          [
            [1, 0.5],
            [0.5, 0.5],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it("flip from a criterion that has all the weight, the others sharing what it gives up", () => {
    const [flip] = weightFlips(
      comparisonOf(
        [1, 0, 0],
        [
          [0.6, 0, 0],
          [0.4, 0.2, 0.2],
        ],
      ),
    );
    expect(flip).toMatchObject({ criterionId: "k0", direction: "under", takesOver: "c1", now: 1 });
    expect(flip?.at).toBeCloseTo(0.5, 12);
  });

  it("really flip, and not a hair before", () => {
    fc.assert(
      fc.property(anyComparison({ gaps: false }), (comparison) => {
        const [leader] = leaders(weightedSum.rank(comparison));
        for (const { criterionId, direction, at, takesOver, now } of weightFlips(comparison)) {
          expect(at > 0 && at < 1 && (direction === "under" ? at <= now : at >= now)).toBe(true);
          const k = comparison.criteria.findIndex(({ id }) => id === criterionId);
          const beyond = direction === "under" ? -1 : 1;
          const hair = Math.min(1e-6, at / 2, (1 - at) / 2);
          const [after, before] = [
            totalsAt(comparison, k, at + beyond * hair),
            totalsAt(comparison, k, at - beyond * hair),
          ];
          const slack = 1e-14;
          expect((after.get(takesOver) ?? 0) + slack).toBeGreaterThanOrEqual(Math.max(...after.values()));
          expect(after.get(leader ?? "") ?? 1).toBeLessThan((after.get(takesOver) ?? 0) + slack);
          if (Math.abs(at - now) > hair)
            expect((before.get(leader ?? "") ?? 0) + slack).toBeGreaterThanOrEqual(Math.max(...before.values()));
        }
      }),
    );
  });

  it("leave out nothing: inside the intervals the leader stays", () => {
    fc.assert(
      fc.property(anyComparison({ gaps: false }), fc.double({ min: 0, max: 1, noNaN: true }), (comparison, part) => {
        const [leader] = leaders(weightedSum.rank(comparison));
        for (const [k, { from, to }] of holdingIntervals(comparison).entries()) {
          if (comparison.criteria.length === 1) continue;
          const totals = totalsAt(comparison, k, from + part * (to - from));
          expect((totals.get(leader ?? "") ?? 0) + 1e-9).toBeGreaterThanOrEqual(Math.max(...totals.values()));
        }
      }),
    );
  });
});
