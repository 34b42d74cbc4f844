// Does the draft keep the order, and is it a valid swing ballot?
import fc from "fast-check";
import { expect, it } from "vitest";
import { swing } from "./methods/swing";
import { ranksOfSwings, redrafted, swingDraft, swingsFor } from "./swing-draft";

it("begins with 100, 56, 34, 20, 9 for five criteria in order", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const ranks = { a: 1, b: 2, c: 3, d: 4, e: 5 };
  expect(Object.values(swingDraft(ranks, ids))).toEqual([100, 56, 34, 20, 9]);
  expect(swingDraft({ a: 1, b: 1 }, ["a", "b"])).toEqual({ a: 100, b: 100 });
});

it("is a ballot that swing takes, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }), (given) => {
      const ids = given.map((_, k) => `k${k}`);
      const draft = swingDraft(Object.fromEntries(ids.map((id, k) => [id, given[k] ?? 1])), ids);
      expect(() => swing.check(draft, ids)).not.toThrow();
      for (const [i, a] of given.entries())
        for (const [j, b] of given.entries())
          if (a < b) expect(draft[`k${i}`]).toBeGreaterThanOrEqual(draft[`k${j}`] ?? 0);
    }),
  );
});

it("keeps what was moved by hand when the order changes, and drafts the rest anew", () => {
  const before = { a: 1, b: 2, c: 3 };
  expect(swingsFor(before)).toEqual({ a: 100, b: 45, c: 18 });
  const moved = { a: 100, b: 65, c: 18 };
  expect(redrafted(moved, before, { a: 1, b: 3, c: 2 })).toEqual({ a: 100, b: 65, c: 45 });
  expect(redrafted(moved, before, { a: 2, b: 1, c: 3 })).toEqual({ a: 45, b: 100, c: 18 });
  expect(swingsFor({ a: 1, b: 1, c: 3 }, { a: 70, c: 5 })).toEqual({ a: 100, b: 100, c: 5 });
});

it("reads the order off the swings", () => {
  expect(ranksOfSwings({ a: 100, b: 40, c: 40, d: 10 })).toEqual({ a: 1, b: 2, c: 2, d: 4 });
});
