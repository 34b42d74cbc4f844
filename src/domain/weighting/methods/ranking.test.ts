// Do orders become centroid weights as published, and are impossible orders refused?
import { describe, expect, it } from "vitest";
import { differences, golden } from "@/testing/golden";
import { ranking } from "./ranking";

const ids = ["c1", "c2", "c3", "c4", "c5"];
const weights = (ranks: readonly number[]) => {
  const asked = ids.slice(0, ranks.length);
  return Object.values(ranking.weights(Object.fromEntries(ranks.map((rank, place) => [asked[place], rank])), asked));
};

describe("ranking", () => {
  it.each(["rank-weights-1", "rank-weights-roc-3", "rank-weights-roc-4", "rank-weights-roc-5"])(
    "reproduces %s",
    (id) => {
      const { inputs, expected, tolerance } = golden<{ ranking: string[] }, { roc: number[] }>(id);
      const ranks = inputs.ranking.map((_, place) => place + 1);
      expect(differences(weights(ranks), expected.roc, tolerance.abs)).toEqual([]);
    },
  );

  it("gives level criteria the mean of the places that they take", () => {
    const [first, second, third, fourth] = weights([1, 2, 3, 4]);
    const shared = ((second ?? 0) + (third ?? 0)) / 2;
    expect(differences(weights([1, 2, 2, 4]), [first ?? 0, shared, shared, fourth ?? 0], 1e-12)).toEqual([]);
    expect(differences(weights([1, 1, 1]), [1 / 3, 1 / 3, 1 / 3], 1e-12)).toEqual([]);
  });

  it.each([[[1, 2, 2, 3]], [[2, 3, 4, 4]], [[1, 1, 2, 4]], [[2, 2, 2, 2]], [[1, 1, 1, 3]]])(
    "refuses the places %j",
    (ranks) => {
      expect(() => weights(ranks)).toThrow("weighting.ranks-impossible");
    },
  );

  it.each([[[0, 1, 2]], [[1, 2, 4]], [[1, 2, 2.5]]])("refuses places out of range: %j", (ranks) => {
    expect(() => weights(ranks)).toThrow("weighting.answer-out-of-range");
  });
});
