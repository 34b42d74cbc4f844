// Do all weighting methods obey the same laws?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "@/domain/numbers/apportionment";
import { competitionRanks } from "@/domain/numbers/ranks";
import type { WeightMethod } from "./method";
import { type WeightMethodId, weightMethodIds } from "./method-ids";
import { methods } from "./methods";

/** Raw wishes turned into a valid ballot of each method, so that every entry meets the same variety. */
const ranked = (wishes: number[]) => competitionRanks(wishes.map((wish) => Math.round(wish * 5)));
const ballotOf = {
  swing: (wishes: number[]) => wishes.map((wish) => Math.max(1, Math.round(wish * 100))),
  points: (wishes: number[]) =>
    apportion(
      wishes.map((wish) => wish + 1e-3),
      100,
    ),
  rating: (wishes: number[]) => wishes.map((wish) => Math.max(1, Math.round(wish * 10))),
  ranking: ranked,
  "rank-sum": ranked,
  "rank-reciprocal": ranked,
} satisfies Partial<Record<WeightMethodId, (wishes: number[]) => number[]>>;
const byCriterion = Object.keys(ballotOf) as (keyof typeof ballotOf)[];

const wishes = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
const close = (a: number, b: number) => Math.abs(a - b) < 1e-12;

it("names each method after its place, its source, and what the voter does", () => {
  expect(Object.keys(methods)).toEqual(weightMethodIds);
  for (const [id, method] of Object.entries(methods)) {
    expect(method.id).toBe(id);
    expect(method.source).not.toBe("");
    expect(method.summary).toMatch(/\.$/);
  }
});

it("knows three names that records carry", () => {
  expect([methods.points.name, methods.rating.name, methods.ranking.name]).toEqual([
    "100 points",
    "Rating from 0 to 10",
    "Ranking",
  ]);
});

describe.each(byCriterion)("%s", (id) => {
  const method: WeightMethod = methods[id];
  const answersOf = ballotOf[id];
  const idsOf = (count: number, prefix = "criterion-") =>
    Array.from({ length: count }, (_, place) => `${prefix}${place}`);
  const record = (ids: string[], answers: number[]) =>
    Object.fromEntries(ids.map((each, place) => [each, answers[place] ?? 0]));

  it("makes weights from 0 to 1 that add up to 1 and keep the order of the answers", () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const answers = answersOf(given);
        const ids = idsOf(given.length);
        const weights = Object.values(method.weights(record(ids, answers), ids));
        expect(
          close(
            weights.reduce((a, b) => a + b, 0),
            1,
          ),
        ).toBe(true);
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
        const sign = method.heavier === "higher-answer" ? 1 : -1;
        for (const [i, answer] of answers.entries()) {
          for (const [j, other] of answers.entries()) {
            const [mine, theirs] = [weights[i] ?? 0, weights[j] ?? 0];
            if (answer === other) expect(close(mine, theirs)).toBe(true);
            else expect(Math.sign(mine - theirs)).toBe(Math.sign(answer - other) * sign);
          }
        }
      }),
    );
  });

  it("gives the same whatever the criteria are called and however they are ordered", () => {
    const strange = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(wishes, strange, (given, names) => {
        fc.pre(!names.includes("__proto__"));
        const answers = answersOf(given);
        const ids = idsOf(given.length);
        const renamed = names.slice(0, given.length);
        const weights = method.weights(record(ids, answers), ids);
        const again = method.weights(record(renamed, answers), renamed.toReversed());
        for (const [place, each] of ids.entries())
          expect(close(weights[each] ?? -1, again[renamed[place] ?? ""] ?? -2)).toBe(true);
      }),
    );
  });

  it("refuses a missing, a foreign and a non-numeric answer, and an empty ballot", () => {
    const ids = idsOf(3);
    const answers = record(ids, answersOf([0.2, 0.5, 0.9]));
    const { "criterion-0": first = 0, ...rest } = answers;
    expect(() => method.check(rest, ids)).toThrow("weighting.ballot-incomplete");
    expect(() => method.weights(rest, ids)).toThrow("weighting.ballot-incomplete");
    expect(() => method.check({ ...answers, other: 1 }, ids)).toThrow("weighting.unknown-criterion");
    expect(() => method.check({ ...rest, toString: 1, "criterion-0": first }, ids)).toThrow(
      "weighting.unknown-criterion",
    );
    expect(() => method.check({}, [])).toThrow("weighting.ballot-incomplete");
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5]) {
      expect(() => method.check({ ...rest, "criterion-0": wrong }, ids)).toThrow("weighting.answer-out-of-range");
    }
  });
});
