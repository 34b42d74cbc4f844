// On which criteria are the ballots of a round furthest apart?
import { quartiles } from "@/domain/numbers/statistics";
import type { Weights } from "@/domain/weighting/method";
import { type Concordance, kendallW } from "./measures/kendall-w";
import { type AgreementWord, agreementWord, type SpreadWord, spreadWord, type TrendWord, trendWord } from "./words";

/** How one criterion was weighed, in points of 100; quartiles of type 7. */
export interface CriterionSpread {
  criterionId: string;
  n: number;
  median: number;
  q1: number;
  q3: number;
  lowest: number;
  highest: number;
  /** The middle half's width, and its word; what they were in the round before, if it had this criterion. */
  spread: number;
  word: SpreadWord;
  before: { spread: number; word: SpreadWord } | null;
}

export interface RoundAgreement {
  concordance: Concordance;
  word: AgreementWord | null;
  before: number | null;
  trend: TrendWord | null;
}

/** The spread of each criterion that a ballot weighs, widest first (level ones in the order of the criteria), beside the round before. */
export function disagreement(
  ballots: readonly Weights[],
  criterionIds: readonly string[],
  before: readonly Weights[] = [],
): CriterionSpread[] {
  return criterionIds
    .flatMap((criterionId) => {
      const now = spreadOf(ballots, criterionId);
      return now ? [{ ...now, before: spreadOf(before, criterionId) }] : [];
    })
    .sort((a, b) => (Math.abs(a.spread - b.spread) < 1e-9 ? 0 : b.spread - a.spread));
}

/** Kendall's W over the ballots that weigh every criterion, its word, and how it moved since the round before. */
export function agreement(
  ballots: readonly Weights[],
  criterionIds: readonly string[],
  before: readonly Weights[] = [],
): RoundAgreement {
  const concordance = kendallW.measure(complete(ballots, criterionIds));
  const was = kendallW.measure(complete(before, criterionIds)).value;
  const now = concordance.value;
  return {
    concordance,
    word: now === null ? null : agreementWord(now),
    before: was,
    trend: now === null || was === null ? null : trendWord(now, was),
  };
}

function spreadOf(ballots: readonly Weights[], criterionId: string): Omit<CriterionSpread, "before"> | null {
  const points = ballots.flatMap((ballot) =>
    Object.hasOwn(ballot, criterionId) ? [(ballot[criterionId] ?? 0) * 100] : [],
  );
  if (points.length === 0) return null;
  const { q1, median, q3 } = quartiles(points);
  const spread = Math.max(0, q3 - q1);
  const [lowest, highest] = points.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [100, 0]);
  return { criterionId, n: points.length, median, q1, q3, lowest, highest, spread, word: spreadWord(spread, "points") };
}

function complete(ballots: readonly Weights[], criterionIds: readonly string[]): number[][] {
  return ballots
    .filter((ballot) => criterionIds.every((id) => Object.hasOwn(ballot, id)))
    .map((ballot) => criterionIds.map((id) => ballot[id] ?? 0));
}
