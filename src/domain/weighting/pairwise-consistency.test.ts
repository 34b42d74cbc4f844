// Is the consistency of pairs that of the books, also where some were skipped?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { methods } from "./methods";
import { pairKey } from "./pair-answers";
import { consistencyOf } from "./pairwise-consistency";

describe("skipped pairs", () => {
  it("are inferred where the others link all criteria, and asked for where they don't", () => {
    const ids = ["a", "b", "c", "d"];
    const chain = { "a/b": 2, "b/c": 2, "c/d": 2 };
    const weights = methods.pairwise.weights(chain, ids);
    for (const [id, share] of Object.entries({ a: 8, b: 4, c: 2, d: 1 }))
      expect(weights[id]).toBeCloseTo(share / 15, 9);
    expect(() => methods.pairwise.check({ "a/b": 2, "c/d": 2 }, ids)).toThrow("weighting.pairs-not-linked");
    expect(() => methods.pairwise.check({}, ids)).toThrow("weighting.pairs-not-linked");
    expect(consistencyOf(chain, ids)).toMatchObject({
      judged: 3,
      of: 6,
      ratio: 0,
      gci: 0,
      isHintDue: false,
      worst: null,
    });
    expect(consistencyOf({ "a/b": 2 }, ids)).toMatchObject({ judged: 1, ratio: null, gci: null, byMeans: null });
  });
});

describe("consistency of pairs", () => {
  it("is that of methods.md for a complete set", () => {
    const found = consistencyOf({ "a/b": 3, "a/c": 5, "a/d": 7, "b/c": 3, "b/d": 5, "c/d": 3 }, ["a", "b", "c", "d"]);
    expect(found.ratio).toBeCloseTo(0.043327, 6);
    expect(found.gci).toBeCloseTo(0.154392, 6);
    expect(Object.values(found.byMeans ?? {}).map((weight) => weight.toFixed(6))).toEqual([
      "0.563813",
      "0.263378",
      "0.117786",
      "0.055022",
    ]);
  });

  it("names the judgement that fits least, as it was given, and what would fit", () => {
    const ids = ["a", "b", "c", "d"];
    const found = consistencyOf({ "a/b": 2, "b/c": 2, "a/c": 4, "a/d": 8, "b/d": 4, "d/c": 8 }, ids);
    expect(found.isHintDue).toBe(true);
    expect(found.worst).toMatchObject({
      key: "d/c",
      said: { first: "d", second: "c", times: 8 },
      fits: { first: "c", second: "d", times: 2 },
    });
    expect(["a", "b"]).toContain(found.worst?.via);
  });

  it("is finite, or null, for whatever is judged so far", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const pairs = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
    const judged = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(judged, (given) => {
        const said = given.flatMap(([times, isTurned], k) => {
          const [one = "", other = ""] = pairs[k] ?? [];
          return times === 0 ? [] : [[isTurned ? pairKey(other, one) : pairKey(one, other), times] as const];
        });
        const { ratio, gci } = consistencyOf(Object.fromEntries(said), ids);
        for (const figure of [ratio, gci])
          expect(figure === null || (Number.isFinite(figure) && figure >= 0)).toBe(true);
      }),
    );
  });
});
