// Do the methods that hold criteria against each other obey the same laws?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestWorstConsistency } from "./best-worst-consistency";
import type { Answers } from "./method";
import { methods } from "./methods";
import { pairKey, pairOf } from "./pair-answers";

const idsOf = (count: number) => Array.from({ length: count }, (_, place) => `k${place}`);
const times = fc.integer({ min: 1, max: 9 });

/** All pairs, each from either side. */
const pairsBallot = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const ids = idsOf(count);
  const pairs = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
  return fc.array(fc.tuple(times, fc.boolean()), { minLength: pairs.length, maxLength: pairs.length }).map((said) => ({
    ids,
    answers: Object.fromEntries(
      pairs.map(([one, other], k) => {
        const [ratio, turned] = said[k] ?? [1, false];
        return [turned ? pairKey(other, one) : pairKey(one, other), ratio];
      }),
    ),
  }));
});

/** The first is the best, the last the worst. */
const bestWorstBallot = fc.integer({ min: 2, max: 12 }).chain((count) => {
  const ids = idsOf(count);
  const keys = new Set([
    ...ids.slice(1).map((other) => pairKey("k0", other)),
    ...ids.slice(0, -1).map((other) => pairKey(other, `k${count - 1}`)),
  ]);
  return fc
    .array(times, { minLength: keys.size, maxLength: keys.size })
    .map((said) => ({ ids, answers: Object.fromEntries([...keys].map((key, k) => [key, said[k] ?? 1])) }));
});

const renamed = (answers: Answers, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(answers).map(([key, ratio]) => {
      const { first, second } = pairOf(key) ?? { first: "", second: "" };
      return [pairKey(names[first] ?? "", names[second] ?? ""), ratio];
    }),
  );
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

describe.each([
  ["pairwise", pairsBallot],
  ["best-worst", bestWorstBallot],
] as const)("%s", (id, ballots) => {
  const method = methods[id];

  it("makes weights from 0 to 1 that add up to 1, whatever is judged", () => {
    fc.assert(
      fc.property(ballots, ({ ids, answers }) => {
        const weights = Object.values(method.weights(answers, ids));
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      }),
    );
  });

  it("gives the same weights however the criteria are ordered", () => {
    fc.assert(
      fc.property(ballots, ({ ids, answers }) => {
        const weights = method.weights(answers, ids);
        const again = method.weights(answers, ids.toReversed());
        for (const own of ids) expect(again[own]).toBeCloseTo(weights[own] ?? -1, 9);
      }),
    );
  });

  it("gives the same bytes whatever order the answers stand in, and the same weights under other names", () => {
    fc.assert(
      fc.property(ballots, ({ ids, answers }) => {
        const weights = method.weights(answers, ids);
        const turned = Object.fromEntries(Object.entries(answers).toReversed());
        expect(method.weights(turned, ids)).toEqual(weights);
        const names = Object.fromEntries(ids.map((own) => [own, `n-${own}`]));
        const again = method.weights(
          renamed(answers, names),
          ids.map((own) => names[own] ?? ""),
        );
        for (const own of ids) expect(again[names[own] ?? ""]).toBe(weights[own]);
      }),
    );
  });

  it("refuses foreign and doubled pairs, a criterion beside itself, and what is no whole number from 1 to 9", () => {
    const ids = ["a", "b"];
    expect(() => method.check({ "a/b": 3 }, ids)).not.toThrow();
    for (const key of ["a", "a/c", "c/a", "a/a", "a/b/a", "/", "__proto__", "a/__proto__", "constructor/b"])
      expect(() => method.check(Object.fromEntries([[key, 3]]), ids), key).toThrow("weighting.unknown-criterion");
    expect(() => method.check({ "a/b": 3, "b/a": 3 }, ids)).toThrow("weighting.pair-twice");
    for (const ratio of [0, 10, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => method.check({ "a/b": ratio }, ids)).toThrow("weighting.answer-out-of-range");
    expect(() => method.check({}, [])).toThrow("weighting.ballot-incomplete");
  });
});

describe("a best-worst ballot", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const published = (ow: number[]) => ({
    ...{ "b/a": 2, "b/c": 4, "b/d": ow[3] === 2 ? 3 : 2, "b/e": 8 },
    ...{ "a/e": ow[0] ?? 0, "c/e": ow[2] ?? 0, "d/e": ow[3] ?? 0 },
  });

  it("reproduces both cases of methods.md, with ξ", () => {
    const weights = (ow: number[]) =>
      Object.values(methods["best-worst"].weights(published(ow), ids)).map((weight) => weight.toFixed(6));
    expect(weights([4, 8, 2, 4, 1])).toEqual(["0.210526", "0.421053", "0.105263", "0.210526", "0.052632"]);
    expect(weights([4, 8, 4, 2, 1])).toEqual(["0.246154", "0.430769", "0.123077", "0.153846", "0.046154"]);
    expect(bestWorstConsistency(published([4, 8, 2, 4, 1]), ids)).toMatchObject({ ksi: 0, ratio: 0, misfit: null });
    const found = bestWorstConsistency(published([4, 8, 4, 2, 1]), ids);
    expect(found?.ksi).toBeCloseTo(0.061538, 6);
    expect(found).toMatchObject({ best: "b", worst: "e", limit: 0.2958, isHintDue: false });
    expect(found?.ratio).toBeCloseTo(8 / 56, 12);
    expect(found?.misfit).toEqual({ criterionId: "c", bestOver: 4, overWorst: 4, bestOverWorst: 8 });
  });

  it("leaves the same ξ whether or not its weights are known already", () => {
    fc.assert(
      fc.property(bestWorstBallot, ({ ids, answers }) => {
        const known = methods["best-worst"].weights(answers, ids);
        const [found, again] = [bestWorstConsistency(answers, ids), bestWorstConsistency(answers, ids, known)];
        expect(again?.ksi).toBeCloseTo(found?.ksi ?? -1, 9);
        expect({ ...again, ksi: 0 }).toEqual({ ...found, ksi: 0 });
      }),
    );
  });

  it("is refused if something is missing or the pairs have no one best and worst", () => {
    const { "b/a": _, ...rest } = published([4, 8, 2, 4, 1]);
    expect(() => methods["best-worst"].check(rest, ids)).toThrow("weighting.pairs-missing");
    expect(bestWorstConsistency(rest, ids)).toBeNull();
    expect(() => methods["best-worst"].check({ ...rest, "a/b": 2 }, ids)).toThrow("weighting.best-worst-mixed");
    expect(() => methods["best-worst"].check({ ...rest, "b/a": 2, "c/d": 1 }, ids)).toThrow(
      "weighting.best-worst-mixed",
    );
  });

  it("takes a best that a voter holds level with another", () => {
    const found = methods["best-worst"].weights({ "a/b": 1, "a/c": 5, "b/c": 7 }, ["a", "b", "c"]);
    expect(sum(Object.values(found))).toBeCloseTo(1, 12);
  });
});
