// Which single score, where its voters differ, would put another candidate first?
import { tieTolerance } from "@/domain/numbers/ranks";
import { type Comparison, shares, standing, weighted } from "./comparison";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";
import { valueFor } from "./values";

/** How far the scores (1 to 5) of one rated cell run. */
export interface ScoredCell {
  candidateId: string;
  criterionId: string;
  n: number;
  median: number;
  lowest: number;
  highest: number;
}

export interface CellFlip extends ScoredCell {
  /** The mildest whole score that one of the cell's voters could mean and that changes who is first. */
  at: number;
  takesOver: string;
}

/** Cells in which a score between the voters' lowest and highest, put in place of the median, changes the winner. The smallest step first. */
export function cellFlips(comparison: Comparison, cells: readonly ScoredCell[]): CellFlip[] {
  const [leaderId, ...level] = leaders(weightedSum.rank(comparison));
  if (leaderId === undefined || level.length > 0) return [];
  return cells
    .flatMap((cell) => {
      const flip = mildest(comparison, cell, leaderId);
      return flip ? [{ ...cell, ...flip }] : [];
    })
    .sort((a, b) => Math.abs(a.at - a.median) - Math.abs(b.at - b.median));
}

function mildest(comparison: Comparison, cell: ScoredCell, leaderId: string): { at: number; takesOver: string } | null {
  const scores = [1, 2, 3, 4, 5].filter((score) => score >= cell.lowest && score <= cell.highest);
  for (const at of scores.sort((a, b) => Math.abs(a - cell.median) - Math.abs(b - cell.median) || a - b)) {
    const takesOver = firstWith(comparison, cell, at);
    if (takesOver !== null && takesOver !== leaderId) return { at, takesOver };
  }
  return null;
}

/** Who is first, alone, with that score in the cell; null if several are level or the cell is not in the comparison. */
function firstWith(comparison: Comparison, cell: ScoredCell, score: number): string | null {
  const k = comparison.criteria.findIndex(({ id }) => id === cell.criterionId);
  const rows = standing(comparison);
  if (k < 0 || !rows.some(({ candidate }) => candidate.id === cell.candidateId)) return null;
  const totals = rows.map(({ candidate, values }) => ({
    id: candidate.id,
    total: weighted(
      shares(comparison),
      candidate.id === cell.candidateId ? values.with(k, valueFor({ kind: "rated" }, score)) : values,
    ),
  }));
  const [best, second] = totals.sort((a, b) => b.total - a.total);
  return best && (!second || best.total - second.total > tieTolerance) ? best.id : null;
}
