// What must hold of what is said on how firm a result is?
import type { CellFlip, ScoredCell } from "@/domain/comparison/cell-flips";
import { type Comparison, shares, standing, weighted } from "@/domain/comparison/comparison";
import type { Dominance } from "@/domain/comparison/dominance";
import type { RankChances } from "@/domain/comparison/rank-chances";
import { leaders } from "@/domain/comparison/ranking";
import { weightedSum } from "@/domain/comparison/scorers/weighted-sum";
import type { HoldingInterval, WeightFlip } from "@/domain/comparison/weight-flips";
import { totalAt, type WeightLines, weightsAt } from "@/domain/comparison/weight-lines";
import type { WeightMass } from "@/domain/comparison/weight-mass";
import type { WinningWeights } from "@/domain/comparison/winning-weights";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { type Law, near } from "./law";

type Of<Found> = (comparison: Comparison) => Found;
const hair = 1e-6;
const slack = 1e-12;

/** How far each ranked candidate is behind the best under these weights; 0 for the best. */
function behind(comparison: Comparison, weights: readonly number[]): Map<string, number> {
  const totals = standing(comparison).map(
    ({ candidate, values }) => [candidate.id, weighted(weights, values)] as const,
  );
  const best = Math.max(...totals.map(([, total]) => total));
  return new Map(totals.map(([id, total]) => [id, best - total]));
}

const leaderOf = (comparison: Comparison) => leaders(weightedSum.rank(comparison))[0] ?? "";

/** At the weight that is told the two are level and nobody is above, beyond it the other leads, and a hair before it the leader still does. */
export const flips: Law<Of<WeightFlip[]>, Comparison> = (found, comparison) => {
  for (const { criterionId, direction, at, now, takesOver } of found(comparison)) {
    const k = comparison.criteria.findIndex(({ id }) => id === criterionId);
    const end = direction === "under" ? 0 : 1;
    const step = Math.sign(end - at) * Math.min(hair, Math.abs(end - at) / 2);
    const under = (weight: number) => behind(comparison, weightsAt(shares(comparison), k, weight));
    const [level, before, leader] = [under(at), under(at - step), leaderOf(comparison)];
    const halfway = under((at + end) / 2);
    if (direction === "under" ? at > now : at < now) return "on the wrong side";
    if ((level.get(takesOver) ?? 1) > slack || (level.get(leader) ?? 1) > slack) return "the two are not level";
    if (!((halfway.get(leader) ?? 0) > (halfway.get(takesOver) ?? 0))) return "the leader still leads";
    if (Math.abs(at - now) > hair && (before.get(leader) ?? 1) > slack) return "the leader was behind before";
  }
  return null;
};

/** From end to end of an interval the leader leads, and a hair beyond an end that is none of the weight's own it does not. */
export const intervals: Law<Of<HoldingInterval[]>, Comparison> = (found, comparison) => {
  const leader = leaderOf(comparison);
  for (const [k, { from, to }] of found(comparison).entries()) {
    if (comparison.criteria.length === 1) continue;
    const at = (weight: number) => behind(comparison, weightsAt(shares(comparison), k, weight)).get(leader) ?? 1;
    for (const part of [0, 0.25, 0.5, 0.75, 1])
      if (at(from + part * (to - from)) > 1e-9) return `behind at ${part} of ${from} to ${to}`;
    if (from > hair && at(from - hair) === 0) return "it begins lower";
    if (to < 1 - hair && at(to + hair) === 0) return "it ends higher";
  }
  return null;
};

/** The moves bring both level, and a hundredth less does not. */
export const masses: Law<Of<WeightMass[]>, Comparison> = (found, comparison) => {
  const leader = leaderOf(comparison);
  for (const { takesOver, mass, moves } of found(comparison)) {
    if (
      !near(
        mass,
        moves.reduce((sum, { amount }) => sum + amount, 0),
      )
    )
      return "the moves come to another mass";
    const lead = (part: number) => {
      const weights = shares(comparison);
      for (const { from, to, amount } of moves)
        for (const [k, { id }] of comparison.criteria.entries())
          weights[k] = (weights[k] ?? 0) + part * ((id === to ? amount : 0) - (id === from ? amount : 0));
      if (weights.some((weight) => weight < -slack)) return Number.NaN;
      const gaps = behind(comparison, weights);
      return (gaps.get(takesOver) ?? 0) - (gaps.get(leader) ?? 0);
    };
    if (!near(lead(1), 0, 1e-9)) return `apart by ${lead(1)}`;
    if (!(lead(0.99) > 0)) return "less is enough";
  }
  return null;
};

/** With the weights that are told it wins or shares the first place; on the way there, before the end, it does not. */
export const winning: Law<Of<WinningWeights[]>, Comparison> = (found, comparison) => {
  const now = shares(comparison);
  for (const { candidateId, mass, weights } of found(comparison)) {
    if (mass === null) continue;
    const moved = weights.reduce((sum, weight, k) => sum + Math.abs(weight - (now[k] ?? 0)), 0) / 2;
    if (!near(moved, mass, 1e-7)) return `moves ${moved}, not ${mass}`;
    const at = (part: number) => now.map((weight, k) => weight + part * ((weights[k] ?? 0) - weight));
    if ((behind(comparison, at(1)).get(candidateId) ?? 1) > 1e-5) return "does not win";
    const own = (weight: readonly number[]) => behind(comparison, weight).get(candidateId) ?? 0;
    if (own(now) > 1e-3 && own(at(0.98)) === 0) return "less is enough";
  }
  return null;
};

/** With the score that is told the other is first, alone; with a milder one nobody new is. */
export const cells: Law<
  (comparison: Comparison, cells: readonly ScoredCell[]) => CellFlip[],
  { comparison: Comparison; cells: ScoredCell[] }
> = (found, task) => {
  const { comparison } = task;
  const firstWith = (cell: ScoredCell, score: number) => {
    const i = comparison.candidates.findIndex(({ id }) => id === cell.candidateId);
    const k = comparison.criteria.findIndex(({ id }) => id === cell.criterionId);
    const values = comparison.values.map((row, place) => (place === i ? row.with(k, (score - 1) / 4) : row));
    return leaders(weightedSum.rank({ ...comparison, values }));
  };
  const told = found(comparison, task.cells);
  const alone = leaders(weightedSum.rank(comparison)).length === 1;
  for (const cell of alone ? task.cells : []) {
    const flip = told.find((each) => each.candidateId === cell.candidateId && each.criterionId === cell.criterionId);
    const limit = flip ? Math.abs(flip.at - cell.median) : Number.POSITIVE_INFINITY;
    for (const score of [1, 2, 3, 4, 5].filter((each) => each >= cell.lowest && each <= cell.highest)) {
      const first = firstWith(cell, score);
      const isNew = first.length === 1 && first[0] !== leaderOf(comparison);
      if (isNew && Math.abs(score - cell.median) < limit) return `a milder ${score} flips too`;
    }
    if (flip && firstWith(cell, flip.at).join() !== flip.takesOver) return "does not flip";
  }
  return null;
};

/** Whoever is first under any weights is on the front, or level with somebody who is. */
export const front: Law<Of<Dominance>, { comparison: Comparison; parts: number[] }> = (
  found,
  { comparison, parts },
) => {
  const sum = comparison.criteria.reduce((total, _, k) => total + (parts[k] ?? 0), 0);
  const weights = comparison.criteria.map((_, k) => (parts[k] ?? 0) / sum);
  const gaps = behind(comparison, weights);
  const best = found(comparison).front.map((id) => gaps.get(id) ?? 1);
  return gaps.size === 0 || Math.min(...best) <= slack ? null : "the winner is not on the front";
};

/** Lines cross where they are told to, and nowhere else changes who is first. */
export const lines: Law<(comparison: Comparison, id: string) => WeightLines | null, Comparison> = (
  found,
  comparison,
) => {
  for (const { id } of comparison.criteria) {
    const told = found(comparison, id);
    if (!told) return "no lines";
    for (const { at, total, candidateIds } of told.crossings)
      for (const own of told.lines.filter((line) => candidateIds.includes(line.candidateId)))
        if (!near(totalAt(own, at), total, 1e-9)) return "they do not meet";
    const turns = [0, ...told.crossings.filter(({ isFirst }) => isFirst).map(({ at }) => at), 1];
    for (const [place, from] of turns.slice(0, -1).entries()) {
      const to = turns[place + 1] ?? 1;
      const firstAt = (part: number) => {
        const totals = told.lines.map((line) => totalAt(line, from + part * (to - from)));
        return told.lines
          .filter((_, i) => Math.max(...totals) - (totals[i] ?? 0) <= 1e-9)
          .map((line) => line.candidateId);
      };
      const [one, other] = [firstAt(0.25), firstAt(0.75)];
      if (told.lines.length > 0 && !one.some((each) => other.includes(each))) return "somebody else is first unsaid";
    }
  }
  return null;
};

/** Shares of ranks from 0 to 1, together 1 for everyone; the same seed gives the same; who is dominated on everything that can weigh is never first alone. */
export const chances: Law<Of<RankChances>, Comparison> = (found, comparison) => {
  const told = found(comparison);
  if (canonicalJson(told as unknown as Json) !== canonicalJson(found(comparison) as unknown as Json))
    return "not twice the same";
  for (const { ranks, central } of told.chances) {
    if (!ranks.every((share) => share >= 0 && share <= 1)) return "a share beyond 0 to 1";
    if (
      !near(
        ranks.reduce((a, b) => a + b, 0),
        1,
        1e-9,
      )
    )
      return "the ranks do not come to 1";
    if (
      central &&
      !near(
        central.reduce((a, b) => a + b, 0),
        1,
        1e-9,
      )
    )
      return "central weights do not come to 1";
  }
  const firsts = told.chances.reduce((sum, { ranks }) => sum + (ranks[0] ?? 0), 0);
  return told.chances.length === 0 || firsts >= 1 - 1e-9 ? null : "nobody is first";
};
