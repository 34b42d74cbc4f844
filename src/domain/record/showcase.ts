// What of a sealed record stands at the front door?
import type { Comparison } from "../comparison/comparison";
import { weightedSum } from "../comparison/scorers/weighted-sum";
import { weightFlips } from "../comparison/weight-flips";
import { candidateIn, criterionIn, type SealedRecord } from "./record";

/** A ranking with what it is made of, what would tip it, and the decision. Nothing of persons, ballots or scores. */
export type Showcase = {
  title: string;
  criteria: { id: string; name: string; color: number; weightBp: number }[];
  ranking: { rank: number; name: string; total: number; parts: { criterionId: string; value: number }[] }[];
  tip: string;
  /** The nearest single weight that puts another first; shares of 1. */
  flip: {
    criterion: string;
    direction: "under" | "over";
    at: number;
    now: number;
    leader: string;
    rival: string;
  } | null;
  decided: { statement: string; number: number; at: string; entries: number };
  /** Whether the ranking, computed anew from the sealed values and weights, has the sealed totals. */
  isReproduced: boolean;
};

/** The showcase of a sealed record. */
export function showcase(record: SealedRecord): Showcase {
  const comparison = comparisonOf(record);
  const [flip] = weightFlips(comparison);
  return {
    title: record.project.title,
    criteria: record.criteria.map(({ id, name, color, weightBp }) => ({ id, name, color, weightBp })),
    ranking: record.ranking.map(({ candidateId, rank, total, contributions }) => ({
      rank,
      name: candidateIn(record, candidateId),
      total: Number(total),
      parts: contributions.flatMap(({ criterionId, contribution }) =>
        contribution === null ? [] : [{ criterionId, value: Number(contribution) }],
      ),
    })),
    tip: record.findings.flips[0] ?? "",
    flip: flip
      ? {
          criterion: criterionIn(record, flip.criterionId),
          ...{ direction: flip.direction, at: flip.at, now: flip.now },
          leader: candidateIn(record, record.ranking[0]?.candidateId ?? null),
          rival: candidateIn(record, flip.takesOver),
        }
      : null,
    decided: {
      statement: record.decision.statement,
      ...{ number: record.number, at: record.sealed.at, entries: Number(record.trail.size) },
    },
    isReproduced: isReproduced(record, comparison),
  };
}

/** The comparison that a record's weights and values make. */
function comparisonOf(record: SealedRecord): Comparison {
  const values = new Map(record.ranking.map(({ candidateId, contributions }) => [candidateId, contributions]));
  return {
    criteria: record.criteria.map(({ id, name, weightBp }) => ({ id, name, weight: weightBp })),
    candidates: record.ranking.map(({ candidateId }) => ({
      id: candidateId,
      name: candidateIn(record, candidateId),
      ruledOut: null,
    })),
    values: record.ranking.map(({ candidateId }) =>
      record.criteria.map(({ id }) => {
        const value = values.get(candidateId)?.find((each) => each.criterionId === id)?.value ?? null;
        return value === null ? null : Number(value);
      }),
    ),
  };
}

/** Six places are sealed: a recomputed total agrees if it rounds to them. */
function isReproduced(record: SealedRecord, comparison: Comparison): boolean {
  const anew = new Map(weightedSum.rank(comparison).ranked.map(({ candidateId, total }) => [candidateId, total]));
  return record.ranking.every(
    ({ candidateId, total }) => Math.abs((anew.get(candidateId) ?? -1) - Number(total)) < 2e-6,
  );
}
