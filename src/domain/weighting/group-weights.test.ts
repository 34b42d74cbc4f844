// Does every statistic of the group obey the same laws, and count voters as it is told?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "./aggregation";
import { entropyWeights } from "./entropy-weights";
import { type CountedVote, groupWeightsOf, statisticsFor, type Weighing } from "./group-weights";
import { methods } from "./methods";

const ids = ["a", "b", "c"];
const rating: Weighing = { method: "rating", criterionIds: ids };
const pairwise: Weighing = { method: "pairwise", criterionIds: ids };
const figure = fc.integer({ min: 1, max: 9 });
const share = fc.integer({ min: 1, max: 9 });
const rated = fc.tuple(figure, figure, figure).map(([a, b, c]): CountedVote => ({ answers: { a, b, c } }));
const judged = fc
  .tuple(figure, figure, figure, fc.boolean(), fc.integer({ min: 0, max: 3 }))
  .map(([ab, bc, ac, isTurned, without]): CountedVote => {
    const keys = isTurned ? ["b/a", "c/b", "c/a"] : ["a/b", "b/c", "a/c"];
    const said = keys.map((key, k) => [key, [ab, bc, ac][k] ?? 1] as const).filter((_, k) => k !== without);
    return { answers: Object.fromEntries(said) };
  });
const rounds = [
  [rating, rated],
  [pairwise, judged],
] as const;
const close = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>, digits = 12) => {
  for (const id of ids) expect(one[id]).toBeCloseTo(other[id] ?? -1, digits);
};

describe.each(rounds)("the statistics of a round by $method", (weighing, vote) => {
  const votes = fc.array(vote, { minLength: 1, maxLength: 9 });

  it("add up to 1 and know no order", () => {
    fc.assert(
      fc.property(votes, (given) => {
        for (const statistic of statisticsFor(weighing, given)) {
          const found = groupWeightsOf(weighing, given, statistic);
          expect(Object.values(found.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          expect(Object.values(found.basisPoints).reduce((a, b) => a + b, 0)).toBe(10_000);
          close(groupWeightsOf(weighing, given.toReversed(), statistic).weights, found.weights, 9);
        }
      }),
    );
  });

  it("agree with a group of one mind, whatever each counts", () => {
    fc.assert(
      fc.property(vote, fc.array(share, { minLength: 1, maxLength: 6 }), (one, shares) => {
        const given = shares.map((each) => ({ ...one, share: each }));
        const own = methods[weighing.method].weights(one.answers, ids);
        for (const statistic of statisticsFor(weighing, given))
          close(groupWeightsOf(weighing, given, statistic).weights, own, 9);
      }),
    );
  });

  it("count a share of n as n voters", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(vote, share), { minLength: 1, maxLength: 5 }), (given) => {
        const shared = given.map(([one, each]) => ({ ...one, share: each }));
        const repeated = given.flatMap(([one, each]) => Array.from({ length: each }, () => one));
        for (const statistic of statisticsFor(weighing, shared)) {
          if (statistic === "trimmed") continue;
          const counted = groupWeightsOf(weighing, shared, statistic).weights;
          close(counted, groupWeightsOf(weighing, repeated, statistic).weights, 9);
        }
      }),
    );
  });
});

describe("what is offered", () => {
  const votes = (count: number, more = {}) =>
    Array.from({ length: count }, (_, k) => ({ answers: { a: 1, b: 2, c: 3 }, ...(k === 0 ? more : {}) }));

  it("is a trimmed mean from five votes on, where all count the same, and judgements where pairs are judged", () => {
    expect(statisticsFor(rating, votes(4))).toEqual(["median", "mean", "geometric"]);
    expect(statisticsFor(rating, votes(5))).toEqual(["median", "mean", "trimmed", "geometric"]);
    expect(statisticsFor(rating, votes(5, { share: 2 }))).toEqual(["median", "mean", "geometric"]);
    expect(statisticsFor(pairwise, votes(5, { share: 2 }))).toEqual(["median", "mean", "geometric", "judgements"]);
  });

  it("is all that is taken", () => {
    expect(() => groupWeightsOf(rating, votes(4), "trimmed")).toThrow("weighting.statistic-not-offered");
    expect(() => groupWeightsOf(rating, votes(5, { share: 2 }), "trimmed")).toThrow("weighting.statistic-not-offered");
    expect(() => groupWeightsOf(rating, votes(5), "judgements")).toThrow("weighting.statistic-not-offered");
    expect(() => groupWeightsOf(rating, [], "median")).toThrow("weighting.nobody-voted");
  });
});

describe("judgements together", () => {
  const four = ["a", "b", "c", "d"];
  const A = { "a/b": 3, "a/c": 5, "a/d": 7, "b/c": 3, "b/d": 5, "c/d": 3 };
  const B = { "a/b": 2, "c/a": 2, "a/d": 4, "c/b": 3, "b/d": 2, "c/d": 5 };
  const weighing: Weighing = { method: "pairwise", criterionIds: four };

  it("are near those of methods.md, which go by geometric means, and the mean of weights is", () => {
    const both = [{ answers: A }, { answers: B }];
    const by = (statistic: "judgements" | "mean") => groupWeightsOf(weighing, both, statistic).weights;
    for (const [k, expected] of [0.443535, 0.222204, 0.26079, 0.073471].entries())
      expect(by("judgements")[four[k] ?? ""]).toBeCloseTo(expected, 2);
    for (const [k, expected] of [0.426481, 0.208034, 0.297397, 0.068088].entries())
      expect(by("mean")[four[k] ?? ""]).toBeCloseTo(expected, 6);
  });

  it("cancel out where they are opposed, and take each pair from those who judged it", () => {
    const opposed = groupWeightsOf(
      pairwise,
      [{ answers: { "a/b": 9, "b/c": 3 } }, { answers: { "b/a": 9, "c/b": 3 } }],
      "judgements",
    );
    close(opposed.weights, { a: 1 / 3, b: 1 / 3, c: 1 / 3 });
    const shared = groupWeightsOf(
      pairwise,
      [{ answers: { "a/b": 2, "b/c": 2 } }, { answers: { "a/b": 2, "a/c": 4 } }],
      "judgements",
    );
    close(shared.weights, { a: 4 / 7, b: 2 / 7, c: 1 / 7 });
  });
});

it("counts two shares as two voters, and no share as none", () => {
  const [one, other] = [
    { a: 0.8, b: 0.1, c: 0.1 },
    { a: 0.2, b: 0.5, c: 0.3 },
  ];
  for (const statistic of ["median", "mean", "geometric"] as const) {
    close(
      aggregate([one, other], ids, statistic, [2, 1]).weights,
      aggregate([one, one, other], ids, statistic).weights,
    );
    expect(aggregate([one, other], ids, statistic, [0, 1]).weights.a).toBeCloseTo(0.2);
  }
  expect(() => aggregate([one], ids, "median", [0])).toThrow("weighting.nobody-voted");
});

it("trims only from five ballots on, and falls back to the mean where nothing is left", () => {
  const half = { a: 0.5, b: 0.5 };
  expect(aggregate([{ a: 1 }, half, half, half, half], ["a", "b"], "trimmed").weights).toEqual(half);
  const opposed = [
    { a: 1, b: 0 },
    { a: 0, b: 1 },
  ];
  expect(aggregate(opposed, ["a", "b"], "geometric")).toMatchObject({ statistic: "mean", weights: half });
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
