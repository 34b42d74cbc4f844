// Which single score, where its voters differ, would put another candidate first?
import { tieTolerance } from "@/domain/numbers/ranks";
import { type Comparison, shares, standing, unknownCountsAs, type Values, weighted } from "./comparison";
import { firstPlace } from "./first-place";
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

/** Cells in which a score between the voters' lowest and highest, put in place of the median, changes the winner. The smallest step first. `first`: all in first place, if known already. */
export function cellFlips(
  comparison: Comparison,
  cells: readonly ScoredCell[],
  first: readonly string[] = firstPlace(comparison),
): CellFlip[] {
  const [leaderId, ...level] = first;
  if (leaderId === undefined || level.length > 0) return [];
  const field = fieldOf(comparison);
  return cells
    .flatMap((cell) => {
      const flip = mildest(field, cell, leaderId);
      return flip ? [{ ...cell, ...flip }] : [];
    })
    .sort((a, b) => Math.abs(a.at - a.median) - Math.abs(b.at - b.median));
}

/** The ranked candidates as they stand, so that only what a score changes is added up again. */
interface Field {
  weights: readonly number[];
  columns: ReadonlyMap<string, number>;
  rows: ReadonlyMap<string, Values[number]>;
  total: ReadonlyMap<string, number>;
  /** The highest total first. */
  totals: readonly { id: string; total: number }[];
}

function fieldOf(comparison: Comparison): Field {
  const weights = shares(comparison);
  const rows = standing(comparison);
  const totals = rows.map(({ candidate, values }) => ({ id: candidate.id, total: weighted(weights, values) }));
  return {
    weights,
    columns: new Map(comparison.criteria.map(({ id }, k) => [id, k])),
    rows: new Map(rows.map(({ candidate, values }) => [candidate.id, values])),
    total: new Map(totals.map(({ id, total }) => [id, total])),
    totals: totals.sort((a, b) => b.total - a.total),
  };
}

function mildest(field: Field, cell: ScoredCell, leaderId: string): { at: number; takesOver: string } | null {
  if (!canChange(field, cell, leaderId)) return null;
  const scores = [1, 2, 3, 4, 5].filter((score) => score >= cell.lowest && score <= cell.highest);
  for (const at of scores.sort((a, b) => Math.abs(a - cell.median) - Math.abs(b - cell.median) || a - b)) {
    const takesOver = firstWith(field, cell, at);
    if (takesOver !== null && takesOver !== leaderId) return { at, takesOver };
  }
  return null;
}

/** Whether the first place comes within a hair's reach at all, at the end of the cell's scores that is worst for the leader or best for a rival. */
function canChange({ weights, columns, rows, total, totals }: Field, cell: ScoredCell, leaderId: string): boolean {
  const [k, values] = [columns.get(cell.criterionId), rows.get(cell.candidateId)];
  const [first, second] = totals;
  if (k === undefined || !values || !first || !second) return false;
  const shift = (score: number) => (weights[k] ?? 0) * ((score - 1) / 4 - (values[k] ?? unknownCountsAs));
  if (cell.candidateId === leaderId) return first.total + shift(cell.lowest) < second.total + hair;
  return (total.get(cell.candidateId) ?? 0) + shift(cell.highest) > first.total - hair;
}

const hair = 1e-6;

/** Who is first, alone, with that score in the cell; null if several are level or the cell is not in the comparison. */
function firstWith({ weights, columns, rows, totals }: Field, cell: ScoredCell, score: number): string | null {
  const [k, values] = [columns.get(cell.criterionId), rows.get(cell.candidateId)];
  if (k === undefined || !values) return null;
  const own = weighted(weights, values.with(k, valueFor({ kind: "rated" }, score)));
  const [best, second] = totals.slice(0, 3).filter(({ id }) => id !== cell.candidateId);
  if (!best || own - best.total > tieTolerance) return cell.candidateId;
  return best.total - Math.max(own, second?.total ?? own) > tieTolerance ? best.id : null;
}
