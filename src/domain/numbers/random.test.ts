// Are the dice fair, and the same for the same seed?
import { describe, expect, it } from "vitest";
import { golden } from "@/testing/golden";
import { randomShares, seededRandom, xoshiro128 } from "./random";

describe("seededRandom", () => {
  it("gives the published words of xoshiro128** from the state 1, 2, 3, 4", () => {
    const words = Array.from({ length: 10 }, xoshiro128([1, 2, 3, 4]));
    expect(words.slice(0, 5)).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
    expect(words.slice(5)).toEqual([1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  });

  it("repeats itself for a seed, and differs for another", () => {
    const [one, same, other] = [seededRandom(4711), seededRandom(4711), seededRandom(4712)];
    const draws = (random: () => number) => Array.from({ length: 5 }, random);
    const first = draws(one);
    expect(draws(same)).toEqual(first);
    expect(draws(other)).not.toEqual(first);
    expect(first.map((x) => x * 2 ** 32)).toMatchInlineSnapshot(`
      [
        373818564,
        3425125948,
        3221024284,
        1045470947,
        4240221014,
      ]
    `);
  });

  it("fills [0, 1) evenly", () => {
    const random = seededRandom(1);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const n of tenths) expect(Math.abs(n - 10_000)).toBeLessThan(4 * Math.sqrt(9_000));
  });
});

describe("randomShares", () => {
  it("is uniform on the simplex", () => {
    const { inputs, expected } = golden<{ criteria: number }, { mean: number; variance: number; pMaxOverHalf: number }>(
      "smaa-weights-uniform-moments",
    );
    const random = seededRandom(7);
    const draws = Array.from({ length: 40_000 }, () => randomShares(inputs.criteria, random));
    const first = draws.map((shares) => shares[0] ?? Number.NaN);
    const mean = first.reduce((a, b) => a + b, 0) / first.length;
    expect(mean).toBeCloseTo(expected.mean, 2);
    expect(first.reduce((sum, x) => sum + (x - mean) ** 2, 0) / first.length).toBeCloseTo(expected.variance, 3);
    const half = draws.filter((shares) => Math.max(...shares) > 0.5).length / draws.length;
    expect(Math.abs(half - expected.pMaxOverHalf)).toBeLessThan(0.01);
    for (const shares of draws.slice(0, 100)) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect([...randomShares(1, random)]).toEqual([1]);
  });
});
