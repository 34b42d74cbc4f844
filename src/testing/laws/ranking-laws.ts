// What must hold of a ranking, whoever makes it?
import type { Comparison } from "@/domain/comparison/comparison";
import { isAbove } from "@/domain/comparison/dominance";
import type { Ranked, Ranking } from "@/domain/comparison/ranking";
import type { withWeights } from "@/domain/comparison/scenario";
import { tieTolerance } from "@/domain/numbers/ranks";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { type Law, near } from "./law";

export type Rank = (comparison: Comparison) => Ranking;

const byId = ({ ranked }: Ranking) => new Map(ranked.map((each) => [each.candidateId, each]));

/** No NaN, no infinity, nothing that JSON loses; everyone ranked or named as ruled out. */
export const finite: Law<Rank, Comparison> = (rank, comparison) => {
  const found = rank(comparison);
  if (JSON.stringify(JSON.parse(canonicalJson(found as unknown as Json))) === "{}") return "nothing";
  const named = [...found.ranked, ...found.ruledOut].map(({ candidateId }) => candidateId).sort();
  const all = comparison.candidates.map(({ id }) => id).sort();
  return named.join("\n") === all.join("\n") ? null : "somebody is missing";
};

/** Standard competition ranks: 1, 2, 2, 4; level are those within the tolerance of the best of their group. */
export const competition: Law<Rank, Comparison> = (rank, comparison) => {
  const { ranked } = rank(comparison);
  for (const one of ranked) {
    const better = ranked.filter((other) => other.rank < one.rank);
    if (one.rank !== better.length + 1) return `rank ${one.rank} after ${better.length}`;
    if (better.some(({ total }) => total < one.total)) return "a lower total stands before a higher";
    const group = ranked.filter((other) => other.rank === one.rank);
    const best = Math.max(...group.map(({ total }) => total));
    if (best - one.total > tieTolerance) return "level, but apart";
    const before = ranked.filter((other) => other.rank < one.rank).map(({ rank: each }) => each);
    const above = ranked.filter((other) => other.rank === Math.max(...before));
    if (above.length > 0 && Math.max(...above.map(({ total }) => total)) - one.total <= tieTolerance)
      return "apart, but level";
  }
  return null;
};

/** Who is nowhere worse is never below; and whoever is worse where it weighs is never in front. */
export const dominated: Law<Rank, Comparison> = (rank, comparison) => {
  const places = byId(rank(comparison));
  const rows = comparison.candidates.map(({ id }, i) => ({
    id,
    values: comparison.values[i]?.map((x) => x ?? 0) ?? [],
  }));
  for (const one of rows)
    for (const other of rows) {
      const [mine, theirs] = [places.get(one.id), places.get(other.id)];
      if (!mine || !theirs || !isAbove(one.values, other.values)) continue;
      if (mine.rank > theirs.rank) return `${other.id} stands before ${one.id}`;
    }
  return null;
};

/** Other ids and names change no figure, to the last bit. */
export const renamed: Law<Rank, Comparison> = (rank, comparison) => {
  const other = {
    ...comparison,
    criteria: comparison.criteria.map((each, k) => ({ ...each, id: `k-${k}`, name: `other ${k}` })),
    candidates: comparison.candidates.map((each, i) => ({ ...each, id: `c-${i}`, name: `other ${i}` })),
  };
  const idOf = new Map(comparison.candidates.map(({ id }, i) => [`c-${i}`, id]));
  const again = rank(other).ranked.map((each) => line({ ...each, candidateId: idOf.get(each.candidateId) ?? "" }));
  return rank(comparison).ranked.map(line).join() === again.join() ? null : "names count";
};

const line = ({ candidateId, rank, total, low, high, bestRank, worstRank }: Ranked) =>
  JSON.stringify([candidateId, rank, total, low, high, bestRank, worstRank]);

type Reordered = { comparison: Comparison; criteria: number[]; candidates: number[] };

/** Another order changes nothing but the rounding of sums. */
export const reordered: Law<Rank, Reordered> = (rank, { comparison, criteria, candidates }) => {
  const pick = <T>(all: readonly T[], order: readonly number[]) =>
    order.flatMap((place) => all.slice(place, place + 1));
  const other = {
    criteria: pick(comparison.criteria, criteria),
    candidates: pick(comparison.candidates, candidates),
    values: pick(comparison.values, candidates).map((row) => pick(row, criteria)),
  };
  const again = byId(rank(other));
  const isSame = (one: Ranked, two?: Ranked) =>
    two && near(one.total, two.total) && near(one.low, two.low) && near(one.high, two.high);
  return rank(comparison).ranked.every((each) => isSame(each, again.get(each.candidateId))) ? null : "order counts";
};

/** Weights in another unit are the same weights. */
export const scaled: Law<typeof withWeights, Comparison> = (reweighed, comparison) => {
  const parts = (times: number) =>
    Object.fromEntries(comparison.criteria.map(({ id, weight }) => [id, weight * times]));
  for (const times of [1 / 10_000, 3, 1e-6, 1e200]) {
    const { criteria } = reweighed(comparison, parts(times));
    if (criteria.some(({ weight }, k) => weight !== comparison.criteria[k]?.weight)) return `times ${times}`;
  }
  return null;
};

/** Who is ruled out counts for nothing in the others' figures. */
export const absent: Law<Rank, Comparison> = (rank, comparison) => {
  const isIn = comparison.candidates.map(({ ruledOut }) => ruledOut === null);
  const without = {
    ...comparison,
    candidates: comparison.candidates.filter((_, i) => isIn[i]),
    values: comparison.values.filter((_, i) => isIn[i]),
  };
  const again = rank(without).ranked.map(line).join();
  return rank(comparison).ranked.map(line).join() === again ? null : "who is ruled out counts";
};

/** However the unknown values turn out, the total lies in the range that was told, and the rank among those left open. */
export const contained: Law<Rank, { comparison: Comparison; complete: Comparison }> = (rank, task) => {
  const told = byId(rank(task.comparison));
  const found = rank(task.complete).ranked;
  for (const each of found) {
    const range = told.get(each.candidateId);
    if (!range) return "nothing was told";
    if (each.total < range.low - 1e-12 || each.total > range.high + 1e-12)
      return `${each.total} is outside ${range.low} to ${range.high}`;
    const [clearly, hardly] = [tieTolerance, -tieTolerance].map(
      (lead) => 1 + found.filter(({ total }) => total - each.total > lead).length,
    );
    if ((hardly ?? 0) < range.bestRank || (clearly ?? 0) > range.worstRank)
      return `rank ${each.rank} is outside ${range.bestRank} to ${range.worstRank}`;
  }
  return null;
};
