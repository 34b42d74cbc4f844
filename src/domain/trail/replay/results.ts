// Do the scores and figures come to the cells and the ranking that were sealed?
import { assemble, type Cell } from "../../comparison/assemble";
import { statement } from "../../comparison/ranking";
import { weightedSum } from "../../comparison/scorers/weighted-sum";
import { toDecimalString } from "../../numbers/decimal";
import type { Scale } from "../../project/criterion";
import { plainFigure } from "../../record/figures";
import type { RecordedCell, RecordMatter } from "../../record/record";
import { recordedScale } from "../../record/recorded";
import { canonicalJson, type Json } from "../canonical";
import type { StandingScore } from "./scores";
import type { ReplayedProject } from "./standing";

/** The parts of a sealed record that rest on scores and figures. */
export type SealedFigures = Pick<RecordMatter, "criteria" | "candidates" | "cells" | "missing" | "ranking">;

/** What differs between the sealed figures and those recomputed, as a sentence; null if they are the same. `scales` by criterion. */
export function differingFigure(
  sealed: SealedFigures,
  project: ReplayedProject,
  scores: readonly StandingScore[],
  scales: ReadonlyMap<string, Scale>,
): string | null {
  const name = namer(sealed);
  const off = sealed.criteria.find(
    ({ id, scale }) => !isSame(scale, recordedScale(scales.get(id) ?? { kind: "yesno" })),
  );
  if (off) return `The scale of “${off.name}” is sealed other than it was agreed.`;
  const { comparison, cells } = assemble({
    criteria: sealed.criteria.map(({ id, name, weightBp }) => ({
      ...{ id, name, weight: weightBp },
      scale: scales.get(id) ?? { kind: "yesno" },
    })),
    candidates: sealed.candidates
      .filter(({ state }) => state !== "withdrawn")
      .map(({ id, name, state }) => ({ id, name, ruledOut: state === "ruled-out" ? "" : null })),
    scores: scores.filter(({ counted }) => counted),
    measurements: [...project.measurements.values()].map(({ value, ...cell }) => ({ ...cell, figure: Number(value) })),
  });
  return (
    differingCell(sealed, cells.flat(), name) ??
    differingRank(sealed, statement(weightedSum.rank(comparison)).ranked, name)
  );
}

type Namer = (part: { candidateId: string; criterionId?: string }) => string;

function differingCell(sealed: SealedFigures, cells: readonly Cell[], name: Namer): string | null {
  const stated = new Map(sealed.cells.map((cell) => [keyOf(cell), cell]));
  const absent = new Set(sealed.missing.map(keyOf));
  const ruledOut = new Set(sealed.candidates.filter(({ state }) => state !== "standing").map(({ id }) => id));
  for (const cell of cells) {
    const [was, now] = [stated.get(keyOf(cell)), figuresOf(cell)];
    stated.delete(keyOf(cell));
    if (now === null && was) return `Nothing is known of ${name(cell)}, but ${toldOf(was)} is sealed.`;
    if (now === null && !absent.has(keyOf(cell)) && !ruledOut.has(cell.candidateId))
      return `Nothing is known of ${name(cell)}, and the record doesn't say so.`;
    if (now !== null && !was) return `${name(cell)} comes to ${now.value}, but is not in the record.`;
    const wrong =
      now && was && Object.entries(now).find(([key, figure]) => (was as Record<string, unknown>)[key] !== figure);
    if (wrong)
      return `${name(cell)} comes to ${wrong[0]} ${wrong[1]}; sealed is ${(was as Record<string, unknown>)[wrong[0]]}.`;
  }
  const [extra] = stated.values();
  return extra ? `${name(extra)} is sealed, but isn't part of the comparison.` : null;
}

function differingRank(sealed: SealedFigures, ranked: RecordMatter["ranking"], name: Namer): string | null {
  const stated = new Map(sealed.ranking.map((row) => [row.candidateId, row]));
  for (const row of ranked) {
    const was = stated.get(row.candidateId);
    stated.delete(row.candidateId);
    if (!was) return `${name(row)} comes to rank ${row.rank}, but is not in the ranking.`;
    if (was.rank !== row.rank || was.total !== row.total)
      return `${name(row)} comes to rank ${row.rank} with ${row.total}; sealed is rank ${was.rank} with ${was.total}.`;
    if (!isSame(was as Json, row as Json)) return `What makes up the total of ${name(row)} isn't what is sealed.`;
  }
  const [extra] = stated.values();
  return extra ? `${name(extra)} is ranked, but isn't part of the comparison.` : null;
}

/** A cell's figures as they are sealed; null where nothing is known. */
function figuresOf({ value, rating, figure }: Cell): { value: string; [figure: string]: string | number } | null {
  if (value === null) return null;
  if (!rating) return { value: toDecimalString(value), figure: plainFigure(figure ?? 0) };
  const { n, lowest, highest, word, confidence } = rating;
  const [median, spread] = [plainFigure(rating.median), plainFigure(rating.spread)];
  return { median, value: toDecimalString(value), n, lowest, highest, spread, word, confidence };
}

function toldOf(cell: RecordedCell): string {
  return cell.kind === "rated" ? `a median of ${cell.median}` : cell.figure;
}

/** “Go on Operability”. */
function namer({ criteria, candidates }: SealedFigures): Namer {
  const names = new Map([...criteria, ...candidates].map(({ id, name }) => [id, name]));
  return ({ candidateId, criterionId }) =>
    [names.get(candidateId) ?? candidateId, criterionId && (names.get(criterionId) ?? criterionId)]
      .filter(Boolean)
      .join(" on ");
}

function keyOf({ candidateId, criterionId }: { candidateId: string; criterionId: string }): string {
  return `${candidateId} ${criterionId}`;
}

function isSame(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
