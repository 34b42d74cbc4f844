// Does every statistic of the group obey the same laws, and count voters as it is told?
import fc from "fast-check";
import { expect, it } from "vitest";
import { aggregate } from "./aggregation";
import { entropyWeights } from "./entropy-weights";
import { groupStatistics, groupWeightsOf } from "./group-weights";

const ids = ["a", "b", "c"];
const ballot = fc
  .array(fc.nat(100), { minLength: 3, maxLength: 3 })
  .filter((all) => all.some((x) => x > 0))
  .map((all) => {
    const sum = all.reduce((a, b) => a + b, 0);
    return { weights: Object.fromEntries(ids.map((id, k) => [id, (all[k] ?? 0) / sum])) };
  });

it("adds up to 1, lies within what the ballots give where it needs no scaling, and knows no order", () => {
  fc.assert(
    fc.property(
      fc.array(ballot, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...groupStatistics),
      (ballots, statistic) => {
        const found = groupWeightsOf(ballots, ids, statistic);
        expect(Object.values(found.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(Object.values(found.basisPoints).reduce((a, b) => a + b, 0)).toBe(10_000);
        const again = groupWeightsOf(ballots.toReversed(), ids, statistic).weights;
        for (const id of ids) expect(again[id]).toBeCloseTo(found.weights[id] ?? -1, 9);
        if (statistic === "median" || statistic === "mean") {
          const plain = aggregate(
            ballots.map(({ weights }) => weights),
            ids,
            statistic,
          );
          for (const id of ids) expect(found.weights[id]).toBeCloseTo(plain.weights[id] ?? -1, 9);
        }
      },
    ),
  );
});

it("counts two shares as two voters, and no share as none", () => {
  const [one, other] = [
    { a: 0.8, b: 0.1, c: 0.1 },
    { a: 0.2, b: 0.5, c: 0.3 },
  ];
  for (const statistic of ["median", "mean", "geometric"] as const) {
    const twice = groupWeightsOf([{ weights: one, share: 2 }, { weights: other }], ids, statistic);
    const three = groupWeightsOf([{ weights: one }, { weights: one }, { weights: other }], ids, statistic);
    for (const id of ids) expect(twice.weights[id]).toBeCloseTo(three.weights[id] ?? -1, 12);
    expect(groupWeightsOf([{ weights: one, share: 0 }, { weights: other }], ids, statistic).weights.a).toBeCloseTo(0.2);
  }
  expect(() => groupWeightsOf([{ weights: one, share: 0 }], ids)).toThrow("weighting.nobody-voted");
  expect(() => groupWeightsOf([], [])).toThrow("weighting.nobody-voted");
});

it("trims only from five ballots on, and falls back to the mean where nothing is left", () => {
  const extreme = [{ a: 1 }, { a: 0.5, b: 0.5 }, { a: 0.5, b: 0.5 }, { a: 0.5, b: 0.5 }, { a: 0.5, b: 0.5 }].map(
    (weights) => ({ weights }),
  );
  expect(groupWeightsOf(extreme, ["a", "b"], "trimmed").weights).toEqual({ a: 0.5, b: 0.5 });
  const opposed = [{ weights: { a: 1, b: 0 } }, { weights: { a: 0, b: 1 } }];
  expect(groupWeightsOf(opposed, ["a", "b"], "geometric")).toMatchObject({
    statistic: "mean",
    weights: { a: 0.5, b: 0.5 },
  });
});

it("weighs nothing by entropy that tells nobody apart, and all the same if nothing does", () => {
  expect(
    entropyWeights([
      [1, 5],
      [3, 5],
    ]),
  ).toEqual([1, 0]);
  expect(
    entropyWeights([
      [1, 5],
      [1, 5],
    ]),
  ).toEqual([0.5, 0.5]);
  expect(entropyWeights([[1, 5]])).toEqual([0.5, 0.5]);
  expect(() => entropyWeights([[0], [0]])).toThrow(RangeError);
  expect(() => entropyWeights([[-1], [2]])).toThrow(RangeError);
});
