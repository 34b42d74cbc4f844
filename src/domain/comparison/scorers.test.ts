// Do all scoring models obey the same laws?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyComparison } from "@/testing/comparisons";
import type { Comparison } from "./comparison";
import type { Ranking } from "./ranking";
import { scorers } from "./scorers";

const places = (ranking: Ranking) => new Map(ranking.ranked.map(({ candidateId, rank }) => [candidateId, rank]));

/** Whether two rankings agree on every pair that is not within a hair of a tie. */
function sameOrder(one: Ranking, other: Ranking): boolean {
  const ranks = places(other);
  return one.ranked.every((a) =>
    one.ranked.every(
      (b) => a.total - b.total < 1e-8 || (ranks.get(a.candidateId) ?? 0) < (ranks.get(b.candidateId) ?? 0),
    ),
  );
}

function turned({ criteria, candidates, values }: Comparison): Comparison {
  return {
    criteria: criteria.toReversed(),
    candidates: candidates.toReversed(),
    values: values.toReversed().map((row) => row.toReversed()),
  };
}

describe.each(Object.entries(scorers))("%s", (id, scorer) => {
  it("is named after its place in the registry and names its source", () => {
    expect(scorer.id).toBe(id);
    expect(scorer.source).not.toBe("");
  });

  it("gives finite figures and sound ranks for anything that the schema lets in", () => {
    fc.assert(
      fc.property(anyComparison({ gaps: true }), (comparison) => {
        const { ranked, ruledOut } = scorer.rank(comparison);
        expect(ranked.length + ruledOut.length).toBe(comparison.candidates.length);
        for (const { total, low, high, rank, bestRank, worstRank } of ranked) {
          expect([total, low, high].every(Number.isFinite) && low <= total + 1e-12 && total <= high + 1e-12).toBe(true);
          expect(bestRank <= rank && bestRank <= worstRank && worstRank <= ranked.length).toBe(true);
        }
        if (ranked.length > 0) expect(ranked[0]?.rank).toBe(1);
        expect(JSON.parse(JSON.stringify(ranked))).toEqual(ranked);
      }),
    );
  });

  it("does not care about names or order", () => {
    fc.assert(
      fc.property(anyComparison({ gaps: true }), (comparison) => {
        expect(sameOrder(scorer.rank(comparison), scorer.rank(turned(comparison)))).toBe(true);
        const renamed = {
          ...comparison,
          candidates: comparison.candidates.map((one) => ({ ...one, name: `${one.name} again` })),
        };
        expect(scorer.rank(renamed)).toEqual(scorer.rank(comparison));
      }),
    );
  });

  it("never puts a dominated candidate above the one that dominates it", () => {
    fc.assert(
      fc.property(anyComparison({ gaps: false }), (comparison) => {
        const ranks = places(scorer.rank(comparison));
        for (const [a, mine] of comparison.values.entries()) {
          for (const [b, theirs] of comparison.values.entries()) {
            const dominates = mine.every((value, k) => (value ?? 0) >= (theirs[k] ?? 0));
            const [rank, other] = [ranks.get(`c${a}`) ?? 0, ranks.get(`c${b}`) ?? 0];
            if (dominates) expect(rank).toBeLessThanOrEqual(other);
          }
        }
      }),
    );
  });
});
