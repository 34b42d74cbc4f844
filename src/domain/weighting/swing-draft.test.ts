// Does the draft keep the order, and is it a valid swing ballot?
import fc from "fast-check";
import { expect, it } from "vitest";
import { swing } from "./methods/swing";
import { swingDraft } from "./swing-draft";

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
