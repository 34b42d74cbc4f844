// Do all scoring models obey the laws of ranking, and would a broken one be caught?
import { describe, it } from "vitest";
import { weighted } from "@/domain/comparison/comparison";
import { rankingOf } from "@/domain/comparison/ranking";
import { withWeights } from "@/domain/comparison/scenario";
import { scorers } from "@/domain/comparison/scorers";
import { weightedSum } from "@/domain/comparison/scorers/weighted-sum";
import { completed, legalComparison, reordered as reorderings } from "./inputs";
import { tried } from "./law";
import * as laws from "./ranking-laws";

const whole = legalComparison({ gaps: false });
const gaps = legalComparison({ gaps: true });

/** The weighted sum with another total, and nothing said of ranges. */
const by =
  (
    total: (values: readonly (number | null)[], weights: readonly number[], id: string, place: number) => number,
  ): laws.Rank =>
  (comparison) => {
    const weights = comparison.criteria.map(({ weight }) => weight / 10_000);
    const rows = comparison.candidates.flatMap(({ id, ruledOut }, i) =>
      ruledOut === null ? [{ id, values: comparison.values[i] ?? [], i }] : [],
    );
    const unranked = rows.map(({ id, values, i }) => {
      const each = total(values, weights, id, i);
      return { candidateId: id, total: each, low: each, high: each, contributions: [], missing: [] };
    });
    return rankingOf("broken", comparison, unranked);
  };

describe.each(Object.entries(scorers))("%s", { timeout: 60_000 }, (_, scorer) => {
  const rank: laws.Rank = (comparison) => scorer.rank(comparison);

  it("gives finite figures, and everyone a place", () => {
    const divided = by((values, weights) => weighted(weights, values) / (weights.at(-1) ?? 1));
    const forgetful: laws.Rank = (comparison) => ({ ...weightedSum.rank(comparison), ruledOut: [] });
    tried(laws.finite, gaps, rank, [divided, forgetful]);
  });

  it("gives competition ranks", () => {
    const dense: laws.Rank = (comparison) => {
      const found = weightedSum.rank(comparison);
      const steps = [...new Set(found.ranked.map((each) => each.rank))];
      return { ...found, ranked: found.ranked.map((each) => ({ ...each, rank: steps.indexOf(each.rank) + 1 })) };
    };
    tried(laws.competition, gaps, rank, [dense]);
  });

  it("never puts the dominated in front", () => {
    tried(laws.dominated, whole, rank, [by((values, weights) => 1 - weighted(weights, values))]);
  });

  it("does not care about names, order, or who is ruled out", () => {
    tried(laws.renamed, gaps, rank, [by((_values, _weights, id) => id.length)]);
    tried(laws.reordered, reorderings, rank, [
      by((values) => values[0] ?? 0),
      by((_values, _weights, _id, place) => place),
    ]);
    const rough: laws.Rank = (comparison) =>
      weightedSum.rank({
        ...comparison,
        candidates: comparison.candidates.map((each) => ({ ...each, ruledOut: null })),
      });
    tried(laws.absent, gaps, rank, [rough]);
  });

  it("tells ranges and ranks that hold whatever is found out", () => {
    tried(laws.contained, completed, rank, [by((values, weights) => weighted(weights, values, 0))]);
  });
});

describe("weights that are tried out", () => {
  it("may come in any unit", () => {
    const truncated: typeof withWeights = (comparison, parts) => {
      const criteria = comparison.criteria.map((each) => ({ ...each, weight: Math.trunc(parts[each.id] ?? 0) }));
      return { ...comparison, criteria };
    };
    tried(laws.scaled, gaps, withWeights, [truncated]);
  });
});
