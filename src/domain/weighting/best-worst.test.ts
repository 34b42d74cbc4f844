// Do best-worst judgements make the published weights?
import fc from "fast-check";
import { expect, it } from "vitest";
import { differences } from "@/testing/golden";
import { bestWorstWeights } from "./best-worst";
import { bestWorstIntervals } from "./best-worst-nonlinear";

it("gives the published weights of the car, consistent and not", () => {
  const consistent = bestWorstWeights({ bestToOthers: [2, 1, 4, 2, 8], othersToWorst: [4, 8, 2, 4, 1] });
  expect(differences(consistent.weights, [0.210526, 0.421053, 0.105263, 0.210526, 0.052632], 1e-6)).toEqual([]);
  expect(consistent.ksi).toBeCloseTo(0, 9);
  const not = bestWorstWeights({ bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 4, 2, 1] });
  expect(differences(not.weights, [0.246154, 0.430769, 0.123077, 0.153846, 0.046154], 1e-6)).toEqual([]);
  expect(not.ksi).toBeCloseTo(0.061538, 6);
});

it("takes one criterion, and all level", () => {
  expect(bestWorstWeights({ bestToOthers: [1], othersToWorst: [1] })).toEqual({ weights: [1], ksi: 0 });
  const level = { bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] };
  expect(differences(bestWorstWeights(level).weights, [1 / 3, 1 / 3, 1 / 3], 1e-9)).toEqual([]);
  expect(bestWorstIntervals(level)).toMatchObject({ ksi: 0, CR: 0 });
});

it("refuses what holds nothing against itself as 1, or disagrees on the best over the worst", () => {
  for (const [bestToOthers, othersToWorst] of [
    [
      [2, 3, 9],
      [9, 3, 1],
    ],
    [
      [1, 3, 9],
      [8, 3, 1],
    ],
    [
      [1, 3],
      [3, 1, 2],
    ],
    [
      [1, 0.5],
      [0.5, 1],
    ],
    [[], []],
  ] as const)
    expect(() => bestWorstWeights({ bestToOthers, othersToWorst })).toThrow(RangeError);
});

const judged = fc
  .record({
    between: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 6 }),
    times: fc.integer({ min: 2, max: 9 }),
  })
  .map(({ between, times }) => ({
    bestToOthers: [1, ...between.map(([a]) => Math.min(a, times)), times],
    othersToWorst: [times, ...between.map(([, b]) => Math.min(b, times)), 1],
  }));

it("gives weights that add up to 1, keep their ξ, and cannot be bettered nearby", () => {
  const worst = (
    weights: readonly number[],
    { bestToOthers, othersToWorst }: { bestToOthers: number[]; othersToWorst: number[] },
  ) => {
    const [best, last] = [weights[0] ?? 0, weights.at(-1) ?? 0];
    const gaps = weights.flatMap((weight, j) => [
      Math.abs(best - (bestToOthers[j] ?? 1) * weight),
      j === 0 ? 0 : Math.abs(weight - (othersToWorst[j] ?? 1) * last),
    ]);
    return Math.max(...gaps);
  };
  fc.assert(
    fc.property(
      judged,
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (given, nudges) => {
        const { weights, ksi } = bestWorstWeights(given);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(worst(weights, given)).toBeCloseTo(ksi, 7);
        const nudged = weights.map((weight, j) => Math.max(0, weight + 1e-3 * (nudges[j] ?? 0)));
        const sum = nudged.reduce((a, b) => a + b, 0);
        expect(
          worst(
            nudged.map((each) => each / sum),
            given,
          ),
        ).toBeGreaterThan(ksi - 1e-9);
      },
    ),
  );
});

it("has intervals, by the first model, around weights that add up to 1", () => {
  fc.assert(
    fc.property(judged, (given) => {
      const { ksi, intervals, CR } = bestWorstIntervals(given);
      expect(Number.isFinite(ksi) && (CR === null || Number.isFinite(CR))).toBe(true);
      expect(intervals.every(([least, most]) => least >= 0 && most <= 1 && least <= most + 1e-9)).toBe(true);
      const [low, high] = intervals.reduce(([a, b], [least, most]) => [a + least, b + most], [0, 0]);
      expect(low <= 1 + 1e-9 && high >= 1 - 1e-9).toBe(true);
    }),
  );
});
