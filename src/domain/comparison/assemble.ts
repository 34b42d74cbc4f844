// How do criteria, candidates, scores and measurements become one comparison?
import type { Scale } from "@/domain/project/criterion";
import type { ComparedCandidate, Comparison, Values } from "./comparison";
import { type Confidence, type GroupRating, groupRating, type Rating } from "./rating";
import { valueFor, valueFunctionOf } from "./values";

/** `weight` in basis points, 10000 together. Must-haves (yes or no) have none: they rule candidates out and are left out of the comparison. */
export interface WeighedCriterion {
  id: string;
  name: string;
  weight: number;
  scale: Scale;
}

/** One member's score in one rated cell. Only scores that count belong here: not a visitor's. */
export interface Score {
  memberId: string;
  candidateId: string;
  criterionId: string;
  value: number;
  confidence: Confidence;
}

/** The measured figure of one cell, in the criterion's unit. */
export interface Measurement {
  candidateId: string;
  criterionId: string;
  figure: number;
}

export interface Scoresheet {
  criteria: readonly WeighedCriterion[];
  candidates: readonly ComparedCandidate[];
  scores: readonly Score[];
  measurements: readonly Measurement[];
}

export interface Cell {
  candidateId: string;
  criterionId: string;
  /** 0 to 1; null where nothing is known. */
  value: number | null;
  /** The group's scores; null for measured cells and where nobody scored. */
  rating: GroupRating | null;
  /** The measured figure; null for rated cells and where nothing was measured. */
  figure: number | null;
}

/**
 * The comparison (every rated cell at its group's median) and its cells, both [candidate][criterion]. Refuses scores that are not 1 to 5 and figures
 * that are not finite. Scores on measured criteria, measurements on rated ones, and anything about an unknown criterion or candidate are left out.
 */
export function assemble(sheet: Scoresheet): { comparison: Comparison; cells: Cell[][] } {
  const ratings = Map.groupBy(sheet.scores, (score) => key(score.candidateId, score.criterionId));
  const figures = new Map(sheet.measurements.map((each) => [key(each.candidateId, each.criterionId), each.figure]));
  const weighed = sheet.criteria.filter(({ scale }) => scale.kind !== "yesno");
  const cells = sheet.candidates.map((candidate) =>
    weighed.map((criterion) => {
      const place = key(candidate.id, criterion.id);
      return cellOf(candidate.id, criterion, ratings.get(place) ?? [], figures.get(place) ?? null);
    }),
  );
  const criteria = weighed.map(({ id, name, weight }) => ({ id, name, weight }));
  const values = cells.map((row) => row.map(({ value }) => value));
  return { comparison: { criteria, candidates: [...sheet.candidates], values }, cells };
}

/** The own values of every member who scored, shaped as the comparison's: their own scores, and the measured figures, which are everybody's. */
export function ownValues(sheet: Scoresheet): Map<string, Values> {
  const { comparison, cells } = assemble({ ...sheet, scores: [] });
  const places = new Map(
    cells.flatMap((row, c) => row.map((cell, k) => [key(cell.candidateId, cell.criterionId), [c, k]])),
  );
  const functions = new Map(sheet.criteria.map(({ id, scale }) => [id, valueFunctionOf(scale)]));
  const own = new Map<string, Values>();
  for (const { memberId, candidateId, criterionId, value } of sheet.scores) {
    const [c = -1, k = -1] = places.get(key(candidateId, criterionId)) ?? [];
    const fn = functions.get(criterionId);
    const values = own.get(memberId) ?? comparison.values.map((row) => [...row]);
    own.set(memberId, values);
    const row = values[c];
    if (row && fn?.kind === "rated") row[k] = valueFor(fn, value);
  }
  return own;
}

function cellOf(
  candidateId: string,
  criterion: WeighedCriterion,
  ratings: readonly Rating[],
  figure: number | null,
): Cell {
  const cell = { candidateId, criterionId: criterion.id };
  const fn = valueFunctionOf(criterion.scale);
  if (fn?.kind === "rated") {
    const rating = groupRating(ratings);
    return { ...cell, rating, figure: null, value: rating && valueFor(fn, rating.median) };
  }
  return { ...cell, rating: null, figure, value: fn && figure !== null ? valueFor(fn, figure) : null };
}

const key = (candidateId: string, criterionId: string) => `${candidateId} ${criterionId}`;
