// What would tip the result, in words: over one weight, over what the ballots give, with the least change?
import { capitalised, counted, countOf, listed, percent } from "@/domain/wording/sentence";
import { type Comparison, candidateName, criterionName, shares, standing, unknownCountsAs } from "./comparison";
import { firstPlace } from "./first-place";
import type { LeadSwing } from "./lead-swings";
import type { LeftOut } from "./leave-one-out";
import { stretches, type WeightLines } from "./weight-lines";
import type { WinningWeights } from "./winning-weights";

/** “Within what the ballots give each criterion, only Operability can put Node.js first.” Empty without a leader. */
export function swingsSentence(comparison: Comparison, swings: readonly LeadSwing[], leader: string): string {
  const [widest] = swings;
  if (!widest) return "";
  const name = candidateName(comparison, leader);
  const ends = (one: LeadSwing) => (one.ballots ? [one.ballots.lowest, one.ballots.highest] : [one.none, one.all]);
  const tipping = swings.filter((one) => ends(one).some(({ lead }) => lead < 0));
  const where = widest.ballots
    ? "Within what the ballots give each criterion"
    : "Whatever a single criterion weighs, from 0 to 100\u00a0%";
  const most = `${criterionName(comparison, widest.criterionId)} moves the lead most.`;
  if (tipping.length === 0) return `${where}, ${name} stays first. ${most}`;
  const rivals = [...new Set(tipping.flatMap((one) => ends(one).filter(({ lead }) => lead < 0)).map((e) => e.rivalId))];
  const which =
    tipping.length <= 3
      ? `${tipping.length === 1 ? "only " : ""}${listed(tipping.map(({ criterionId }) => criterionName(comparison, criterionId)))}`
      : countOf(tipping.length, "criterion", "criteria");
  const who = rivals.length <= 3 ? rivals.map((id) => candidateName(comparison, id)).join(" or ") : "another candidate";
  return `${where}, ${which} can put ${who} first. ${most}`;
}

/** “Node.js is first with Operability up to 11 %, Go from there on.” Empty where nothing is ranked. */
export function lineSentence(comparison: Comparison, found: WeightLines): string {
  const parts = stretches(found);
  const names = (ids: readonly string[]) => listed(ids.map((id) => candidateName(comparison, id)));
  const [first, ...others] = parts;
  if (!first) return "";
  const criterion = criterionName(comparison, found.criterionId);
  const are = (ids: readonly string[]) => (ids.length > 1 ? "are" : "is");
  if (others.length === 0) return `${names(first.first)} ${are(first.first)} first, whatever ${criterion} weighs.`;
  const rest = others.map(({ to, first: ids }, place) =>
    place === others.length - 1 ? `${names(ids)} from there on` : `${names(ids)} from there to ${limit(to)}`,
  );
  return `${names(first.first)} ${are(first.first)} first with ${criterion} up to ${limit(first.to)}, ${rest.join(", ")}.`;
}

/**
 * What must change for one to win: “4 % of all weight must move: Operability 27 → 23 %, Hiring 21 → 25 %.” At most two either way. Says so where no weights
 * do, and where another is nowhere worse, so that the first place can only be shared.
 */
export function winningSentence(comparison: Comparison, { candidateId, mass, weights }: WinningWeights): string {
  if (mass === null) return "No weights put it first: whatever counts, one of the others is better.";
  const now = shares(comparison);
  const moves = comparison.criteria
    .map(({ id }, k) => ({ id, now: now[k] ?? 0, by: (weights[k] ?? 0) - (now[k] ?? 0) }))
    .filter(({ by }) => Math.abs(by) > 5e-5);
  const told = (sign: 1 | -1) =>
    moves.filter(({ by }) => by * sign > 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const shown = [...told(-1).slice(0, 2), ...told(1).slice(0, 2)];
  const digits = shown.some(({ by }) => Math.abs(by) < 0.01) ? 1 : 0;
  const bare = (share: number) => percent(share, "nearest", digits).replace("\u00a0%", "");
  const each = shown.map(
    ({ id, now: was, by }) => `${criterionName(comparison, id)} ${bare(was)} → ${percent(was + by, "nearest", digits)}`,
  );
  const more = moves.length > shown.length ? ` and ${counted(moves.length - shown.length)} more` : "";
  const atBest = isNowhereBetter(comparison, candidateId) ? "Level at best: " : "";
  return `${atBest}${percent(mass, "up", mass < 0.1 ? 1 : 0)} of all weight must move: ${each.join(", ")}${more}.`;
}

/** Whether one of the others is at least as good on every criterion; unknown values count as the middle. */
function isNowhereBetter(comparison: Comparison, candidateId: string): boolean {
  const rows = standing(comparison);
  const own = rows.find(({ candidate }) => candidate.id === candidateId)?.values ?? [];
  const value = (values: readonly (number | null)[], k: number) => values[k] ?? unknownCountsAs;
  return rows.some(
    ({ candidate, values }) =>
      candidate.id !== candidateId && comparison.criteria.every((_, k) => value(values, k) >= value(own, k)),
  );
}

export interface WithoutRow {
  /** “Operability”, “Ana Kim’s ballot”, “Any of the other five ballots”. */
  without: string;
  /** Who is first then. */
  first: string;
  /** next: it was in first place itself, so the next one follows, of course. */
  change: "changes" | "same" | "next";
}

/**
 * The rows of “the result without …” for criteria, ballots or candidates: each that changes who is first, then all the others as one. `kind` in the singular
 * and plural; `nameOf` names one of them, or answers null where it has no name to show: then they are counted.
 */
export function withoutRows(
  comparison: Comparison,
  found: readonly LeftOut[],
  kind: readonly [one: string, many: string],
  nameOf: (id: string) => string | null,
): WithoutRow[] {
  const first = firstPlace(comparison);
  const changeOf = (one: LeftOut): WithoutRow["change"] =>
    one.changes ? "changes" : first.includes(one.id) ? "next" : "same";
  const rowOf = (group: readonly LeftOut[], without: string) => {
    const [one] = group;
    const names = listed((one?.leaders ?? []).map((id) => candidateName(comparison, id))) || "nobody";
    return { without: capitalised(without), first: names, change: one ? changeOf(one) : ("same" as const) };
  };
  const telling = found.filter((one) => changeOf(one) !== "same");
  const same = found.filter((one) => changeOf(one) === "same");
  const groups = Map.groupBy(telling, (one) => `${nameOf(one.id) ?? ""} ${one.leaders.join()}`);
  const rows = [...groups.values()].map((group) =>
    rowOf(group, nameOf(group[0]?.id ?? "") ?? oneOf(group.length, kind, found.length)),
  );
  if (same.length === 0) return rows;
  const only = same.length === 1 ? nameOf(same[0]?.id ?? "") : null;
  return [...rows, rowOf(same, only ?? anyOf(same.length, kind, telling.length > 0))];
}

/** “any of the six ballots”, “either of the other two criteria”, “the other ballot”. */
function anyOf(count: number, kind: readonly [string, string], isRest: boolean): string {
  const other = isRest ? "other " : "";
  if (count === 1) return `the ${other}${kind[0]}`;
  return `${count === 2 ? "either" : "any"} of the ${other}${countOf(count, ...kind)}`;
}

/** “two of the six ballots, each alone”: which of them is not told. */
function oneOf(count: number, kind: readonly [string, string], of: number): string {
  return `${counted(count)} of the ${countOf(of, ...kind)}${count > 1 ? ", each alone" : ""}`;
}

/** “25 %”, “3.7 %”: to a tenth, so that it reads as the intervals do. */
export function limit(at: number): string {
  return percent(at, "nearest", 1).replace(".0\u00a0", "\u00a0");
}
