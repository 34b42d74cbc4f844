// Which cells are there to score, which wait, and which comes next?
import type { Confidence } from "../comparison/rating";
import type { Direction, Scale } from "../project/criterion";

export type GridCriterion = { id: string; name: string; direction: Direction; scale: Scale };
export type GridCandidate = { id: string; ruledOut: object | null };
export type OwnScore = {
  candidateId: string;
  criterionId: string;
  value: number;
  confidence: Confidence;
  note: string;
};

/** Where a cell stands: [candidate, criterion]. */
export type Place = { candidateId: string; criterionId: string };

/** One key for one cell, also in addresses: two ids and a dot. */
export function cellKey({ candidateId, criterionId }: Place): string {
  return `${candidateId}.${criterionId}`;
}

/** The place that a key names, or null where it names none. */
export function placeOf(key: string | null): Place | null {
  const [candidateId, criterionId] = (key ?? "").split(".");
  return candidateId && criterionId ? { candidateId, criterionId } : null;
}

/** The cells that wait to be scored by a person or are scored: rated criteria × candidates that aren't ruled out, criterion by criterion. */
export function cellsToScore(criteria: readonly GridCriterion[], candidates: readonly GridCandidate[]): Place[] {
  return criteria
    .filter(({ scale }) => scale.kind === "rated")
    .flatMap(({ id }) =>
      candidates
        .filter(({ ruledOut }) => !ruledOut)
        .map((candidate) => ({ candidateId: candidate.id, criterionId: id })),
    );
}

/** Those of the cells that have no score yet. */
export function unscored(cells: readonly Place[], own: readonly Place[]): Place[] {
  const scored = new Set(own.map(cellKey));
  return cells.filter((cell) => !scored.has(cellKey(cell)));
}

/** The next cell to score after this one, round about; null where all are scored. */
export function nextUnscored(cells: readonly Place[], own: readonly Place[], after: Place | null): Place | null {
  const start = after ? cells.findIndex((cell) => cellKey(cell) === cellKey(after)) + 1 : 0;
  const scored = new Set(own.map(cellKey));
  return [...cells.slice(start), ...cells.slice(0, start)].find((cell) => !scored.has(cellKey(cell))) ?? null;
}

/** The words at a mark of a rated scale: its own, or those between which it lies. */
export function anchorWords(scale: Scale, mark: number): string | null {
  if (scale.kind !== "rated" || scale.anchors.length === 0) return null;
  const own = scale.anchors.find(({ at }) => at === mark);
  if (own) return own.words;
  const below = scale.anchors.filter(({ at }) => at < mark).sort((a, b) => b.at - a.at)[0];
  const above = scale.anchors.filter(({ at }) => at > mark).sort((a, b) => a.at - b.at)[0];
  if (below && above) return `between “${below.words}” and “${above.words}”`;
  return below ? `above “${below.words}”` : above ? `below “${above.words}”` : null;
}
