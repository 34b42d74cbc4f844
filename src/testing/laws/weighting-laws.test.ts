// Do all weighting methods and all group statistics obey the laws of weights, and would a broken one be caught?
import fc from "fast-check";
import { describe, it } from "vitest";
import { seededRandom } from "@/domain/numbers/random";
import { aggregate, statistics } from "@/domain/weighting/aggregation";
import { type WeightMethod, weightsOf } from "@/domain/weighting/method";
import { methods } from "@/domain/weighting/methods";
import { answersOn } from "../bytes/answers";
import { tried } from "./law";
import * as laws from "./weighting-laws";

const anyId = fc.oneof(
  fc.uuid(),
  fc.constantFrom("__proto__", "constructor", "toString", "2", "1", "0"),
  fc.string({ minLength: 1, maxLength: 36 }).filter((id) => !id.includes("/")),
);

function ballotsOf({ ballot, mostCriteria }: WeightMethod): fc.Arbitrary<laws.Ballot> {
  return fc
    .record({
      ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: mostCriteria ?? 20 }),
      seed: fc.nat(),
    })
    .map(({ ids, seed }) => ({ ids, answers: answersOn(ballot, ids, seededRandom(seed)) }));
}

const raw: laws.Weigh = (answers, ids) => Object.fromEntries(ids.map((id) => [id, (answers[id] ?? 1) / 99]));
const firstMore: laws.Weigh = (_, ids) =>
  weightsOf(
    ids,
    ids.map((__, place) => 1 / (place + 1)),
  );
const byName: laws.Weigh = (_, ids) =>
  weightsOf(
    ids,
    ids.map((id) => id.length),
  );
const byKey: laws.Weigh = (answers, ids) => {
  const keys = Object.keys(answers);
  return weightsOf(
    ids,
    ids.map((_, place) => 1 + (keys[place] ?? "").length),
  );
};

describe.each(Object.entries(methods))("%s", { timeout: 60_000 }, (_, method: WeightMethod) => {
  const ballots = ballotsOf(method);

  it("makes weights that are whole", () => tried(laws.whole, ballots, method.weights, [raw]));

  it("does not care about names or order", () => {
    tried(laws.renamed, ballots, method.weights, [byName]);
    tried(laws.reordered, ballots, method.weights, [firstMore, byKey]);
  });
});

const groups = (statistic: laws.Group["statistic"]) =>
  fc
    .record({
      ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: 8 }),
      voters: fc.integer({ min: 1, max: 9 }),
      seed: fc.nat(),
    })
    .chain(({ ids, voters, seed }) => {
      const random = seededRandom(seed);
      const ballots = Array.from({ length: voters }, () => methods.swing.weights(answersOn("swing", ids, random), ids));
      const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: voters, maxLength: voters });
      return shares.map((all) => ({ ids, ballots, shares: all, statistic }));
    });

describe.each(statistics.map((each) => [each]))("the %s of a group", { timeout: 60_000 }, (statistic) => {
  const all = groups(statistic);
  const changed =
    (change: (weight: number, place: number) => number): laws.Aggregate =>
    (ballots, ids, ...rest) => {
      const found = aggregate(ballots, ids, ...rest);
      return {
        ...found,
        weights: Object.fromEntries(ids.map((id, place) => [id, change(found.weights[id] ?? 0, place)])),
      };
    };
  const dictator: laws.Aggregate = ([first = {}], ids) => aggregate([first], ids);

  const asTheyCome: laws.Aggregate = (ballots, ids) => {
    const parts = ids.map((id) => ballots.reduce((sum, ballot) => sum + (ballot[id] ?? 0), 0));
    return { ...aggregate(ballots, ids), weights: weightsOf(ids, parts) };
  };

  it("is whole, and what everybody says if they say the same", () => {
    tried(laws.groupWhole, all, aggregate, [changed((weight) => weight * 1.001)]);
    tried(laws.unanimous, all, aggregate, [changed((weight, place) => weight + (place === 0 ? 1e-6 : 0))]);
  });

  it("knows no first voter, and takes shares for copies", () => {
    tried(laws.anonymous, all, aggregate, [dictator, asTheyCome]);
    if (statistic !== "trimmed")
      tried(laws.shared, all, aggregate, [(ballots, ids, which) => aggregate(ballots, ids, which)]);
  });
});
