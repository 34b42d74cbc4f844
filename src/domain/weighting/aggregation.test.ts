// Do ballots become one set of weights as they should?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences, golden } from "@/testing/golden";
import { aggregate, statistics, toBasisPoints } from "./aggregation";

const ids = ["a", "b", "c"];
const ballot = (a: number, b: number, c: number) => ({ a, b, c });

describe("aggregate", () => {
  it("takes medians and scales them to 1", () => {
    const { weights, sumBefore, basisPoints } = aggregate(
      [ballot(0.5, 0.3, 0.2), ballot(0.2, 0.5, 0.3), ballot(0.6, 0.2, 0.2)],
      ids,
    );
    expect(sumBefore).toBeCloseTo(1, 12);
    expect(differences(Object.values(weights), [0.5, 0.3, 0.2], 1e-12)).toEqual([]);
    expect(basisPoints).toEqual({ a: 5000, b: 3000, c: 2000 });
    const skewed = aggregate([ballot(0.6, 0.4, 0), ballot(0.4, 0.2, 0.4), ballot(0, 0.3, 0.7)], ids);
    expect(skewed.sumBefore).toBeCloseTo(1.1, 12);
    expect(skewed.basisPoints).toEqual({ a: 3637, b: 2727, c: 3636 });
  });

  it("does not count silence as a zero (weights-missing-ballot, available cases)", () => {
    const { inputs } = golden<{ ballots: (number | null)[][] }, unknown>("weights-missing-ballot");
    const ballots = inputs.ballots.map((row) => {
      const sum = row.reduce<number>((total, each) => total + (each ?? 0), 0);
      return Object.fromEntries(row.flatMap((each, place) => (each === null ? [] : [[ids[place] ?? "", each / sum]])));
    });
    const { weights } = aggregate(ballots, ids, "mean");
    expect(differences(Object.values(weights), [0.5, 0.3125, 0.1875], 1e-9)).toEqual([]);
  });

  it("falls back on the mean, and says so, where every median is 0", () => {
    const found = aggregate([ballot(1, 0, 0), ballot(0, 1, 0), ballot(0, 0, 1)], ids);
    expect(found.statistic).toBe("mean");
    expect(Object.values(found.basisPoints)).toEqual([3334, 3333, 3333]);
  });

  it("refuses where nobody voted", () => {
    expect(() => aggregate([], ids)).toThrow("weighting.nobody-voted");
    expect(() => aggregate([{ a: 0.5, b: 0.5 }], ids)).toThrow("weighting.nobody-voted");
  });

  it("adds up for any ballots, whatever their order", () => {
    const parts = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).filter((all) => all.some((part) => part > 0));
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 15 }),
        fc.constantFrom(...statistics),
        (given, statistic) => {
          const ballots = given.map((all) => {
            const sum = all[0] + all[1] + all[2];
            return ballot(all[0] / sum, all[1] / sum, all[2] / sum);
          });
          const found = aggregate(ballots, ids, statistic);
          expect(Object.values(found.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          expect(Object.values(found.basisPoints).reduce((a, b) => a + b, 0)).toBe(10_000);
          const again = aggregate(ballots.toReversed(), ids, statistic);
          expect(differences(Object.values(again.weights), Object.values(found.weights), 1e-12)).toEqual([]);
        },
      ),
    );
  });

  it("gives basis points in the order of the criteria", () => {
    expect(toBasisPoints({ a: 1 / 3, b: 1 / 3, c: 1 / 3 }, ids)).toEqual({ a: 3334, b: 3333, c: 3333 });
  });
});
