// Is the Pareto front as published, and does nobody dominated ever win?
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyComparison, comparisonOf } from "@/testing/comparisons";
import { dominance } from "./dominance";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";

it("lets an unknown value neither dominate nor be dominated unless it would anyway", () => {
  const found = dominance(
    comparisonOf(
      [1, 1],
      [
        [1, null],
        [0.5, 1],
        [0.5, 0],
        [0, null],
      ],
    ),
  );
  expect(found.dominates).toEqual([
    { candidateId: "c0", overId: "c2" },
    { candidateId: "c1", overId: "c2" },
    { candidateId: "c1", overId: "c3" },
  ]);
  expect(found.front).toEqual(["c0", "c1"]);
});

it("keeps somebody on the front, and who is first alone by weighted sum is on it", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: false }), (comparison) => {
      const { dominates, front } = dominance(comparison);
      expect(front.length > 0).toBe(true);
      expect(
        dominates.every(
          ({ candidateId, overId }) => !dominates.some((o) => o.candidateId === overId && o.overId === candidateId),
        ),
      ).toBe(true);
      const first = leaders(weightedSum.rank(comparison));
      expect(first.some((id) => front.includes(id))).toBe(true);
    }),
  );
});
