// How far do the scores agree, over all cells and cell by cell?

import { wordOfMeasure } from "../consensus/measure-words";
import type { ConsensusMeasureId } from "../consensus/measures";
import { icc } from "../consensus/measures/icc";
import { ordinalConsensus } from "../consensus/measures/tastle-wierman";
import type { AgreementWord } from "../consensus/words";
import { mean, medianAbsoluteDeviation } from "../numbers/statistics";
import type { Cell, Score } from "./assemble";

/** How far one cell's scores agree: the median absolute deviation in steps of the scale, and the ordinal consensus, 0 to 1. */
export interface CellAgreement {
  deviation: number;
  consensus: number;
}

export interface ScoreAgreement {
  /** Shaped as the cells; null where fewer than two scored. */
  cells: (CellAgreement | null)[][];
  measures: {
    id: ConsensusMeasureId;
    /** Null where it isn't defined. */
    value: number | null;
    word: AgreementWord | null;
    /** From how many members, on how many cells. */
    members: number;
    on: number;
  }[];
}

/**
 * The agreement of the scores that count, on the cells of candidates that are ranked (`isRanked`). Ordinal consensus and deviation are means over the cells with two
 * scores or more; the intraclass correlation takes those members who scored every cell that anybody scored, and is null below two of them or five cells.
 */
export function scoreAgreement(
  cells: readonly (readonly Cell[])[],
  scores: readonly Score[],
  isRanked: (candidateId: string) => boolean,
): ScoreAgreement {
  const given = Map.groupBy(scores, ({ candidateId, criterionId }) => `${candidateId} ${criterionId}`);
  const rated = cells.map((row) =>
    row.map(({ candidateId, criterionId, rating }) =>
      rating && isRanked(candidateId) ? (given.get(`${candidateId} ${criterionId}`) ?? []) : [],
    ),
  );
  const each = rated.map((row) => row.map((of) => (of.length < 2 ? null : cellAgreement(of))));
  const known = each.flat().filter((cell) => cell !== null);
  const shared = rated.flat().filter((of) => of.length > 1);
  const members = new Set(shared.flatMap((of) => of.map(({ memberId }) => memberId))).size;
  const meanOf = (figure: (cell: CellAgreement) => number) => (known.length > 0 ? mean(known.map(figure)) : null);
  const found = (id: ConsensusMeasureId, value: number | null, from = members, on = known.length) => ({
    ...{ id, value, word: wordOfMeasure(id, value) },
    ...{ members: from, on },
  });
  const judgements = completeJudgements(rated.flat().filter((of) => of.length > 0));
  const { value, judges, objects } = icc.measure(judgements);
  return {
    cells: each,
    measures: [
      found(
        "tastle-wierman",
        meanOf(({ consensus }) => consensus),
      ),
      found(
        "mad",
        meanOf(({ deviation }) => deviation),
      ),
      found("icc", value, judges, objects),
    ],
  };
}

function cellAgreement(scores: readonly Score[]): CellAgreement {
  const frequencies = [1, 2, 3, 4, 5].map((step) => scores.filter(({ value }) => value === step).length);
  return {
    deviation: medianAbsoluteDeviation(scores.map(({ value }) => value)),
    consensus: ordinalConsensus(frequencies) ?? 0,
  };
}

/** The scores of those members who scored all of these cells: a row a member, a column a cell. */
function completeJudgements(cells: readonly (readonly Score[])[]): number[][] {
  const rows = new Map<string, number[]>();
  for (const of of cells)
    for (const { memberId, value } of of) {
      const row = rows.get(memberId) ?? [];
      rows.set(memberId, row);
      row.push(value);
    }
  return [...rows.values()].filter((row) => row.length === cells.length);
}
