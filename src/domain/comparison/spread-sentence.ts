// On which cells are the scores furthest apart?
import { countOf, type Sentence } from "@/domain/wording/sentence";
import type { Cell } from "./assemble";
import { type Comparison, candidateName, criterionName, rankedIds } from "./comparison";
import type { GroupRating } from "./rating";

export interface RatedCell {
  candidateId: string;
  criterionId: string;
  rating: GroupRating;
}

/** The cells that were scored, the widest middle half first, then the widest range, then as they stand. Candidates that are ruled out are left out. */
export function ratedCells(comparison: Comparison, cells: readonly (readonly Cell[])[]): RatedCell[] {
  const standing = rankedIds(comparison);
  return cells
    .flat()
    .flatMap(({ candidateId, criterionId, rating }) =>
      rating && standing.has(candidateId) ? [{ candidateId, criterionId, rating }] : [],
    )
    .sort((a, b) => b.rating.spread - a.rating.spread || widthOf(b) - widthOf(a));
}

/** “The scores are furthest apart on Go × Team onboarding: six scores from 1 to 5, the middle half from 2 to 4.” Nothing where nobody scored. */
export function spreadSentence(comparison: Comparison, rated: readonly RatedCell[]): Sentence | null {
  const [widest] = rated;
  if (!widest) return null;
  if (rated.every(({ rating }) => rating.n === 1))
    return { kind: "spread", strong: "One score a cell,", rest: "so nothing to compare." };
  if (rated.every((cell) => widthOf(cell) === 0))
    return { kind: "spread", strong: "The scores agree", rest: "in every cell." };
  const { n, lowest, highest, q1, q3 } = widest.rating;
  const where = `${candidateName(comparison, widest.candidateId)} × ${criterionName(comparison, widest.criterionId)}`;
  return {
    kind: "spread",
    strong: `The scores are furthest apart on ${where}:`,
    rest: `${countOf(n, "score")} from ${lowest} to ${highest}, the middle half from ${q1} to ${q3}.`,
  };
}

function widthOf({ rating }: RatedCell): number {
  return rating.highest - rating.lowest;
}
