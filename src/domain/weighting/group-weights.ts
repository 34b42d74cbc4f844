// What weights does the group give, if its members count differently or the ends are trimmed?
import { geometricMean, trimmedMean, weightedMean, weightedMedian } from "@/domain/numbers/dispersion";
import { refuse } from "@/domain/refusal";
import { toBasisPoints } from "./aggregation";
import { type Weights, weightsOf } from "./method";

export const groupStatistics = ["median", "mean", "trimmed", "geometric"] as const;
export type GroupStatistic = (typeof groupStatistics)[number];

/** A ballot and how much its voter counts: 1 if left out; 0 counts nothing. */
export interface CountedBallot {
  readonly weights: Weights;
  readonly share?: number;
}

export interface WeighedGroup {
  /** The one asked for, or the mean where it left nothing. */
  statistic: GroupStatistic;
  /** What the statistic gave before it was scaled to 1. */
  sumBefore: number;
  weights: Weights;
  basisPoints: Readonly<Record<string, number>>;
}

/** How much is cut off at either end, if five ballots or more speak on a criterion; of fewer all count. */
export const trimmedShare = 0.2;
const leastToTrim = 5;

/**
 * The group's weights, criterion by criterion, scaled to 1, as `aggregate` does them: a ballot without a weight for a criterion is left out of that
 * criterion. Trimmed means count every voter once. Refuses where nobody who counts speaks on a criterion.
 */
export function groupWeightsOf(
  ballots: readonly CountedBallot[],
  criterionIds: readonly string[],
  statistic: GroupStatistic = "median",
): WeighedGroup {
  const parts = criterionIds.map((id) => {
    const given = ballots.filter(({ weights, share = 1 }) => share > 0 && Object.hasOwn(weights, id));
    if (given.length === 0) refuse("weighting.nobody-voted");
    return middleOf(
      statistic,
      given.map(({ weights }) => weights[id] ?? 0),
      given.map(({ share = 1 }) => share),
    );
  });
  const sumBefore = parts.reduce((a, b) => a + b, 0);
  if (criterionIds.length === 0) refuse("weighting.nobody-voted");
  if (sumBefore === 0 && statistic !== "mean") return groupWeightsOf(ballots, criterionIds, "mean");
  if (sumBefore === 0) refuse("weighting.ballot-all-zero");
  const weights = weightsOf(criterionIds, parts);
  return { statistic, sumBefore, weights, basisPoints: toBasisPoints(weights, criterionIds) };
}

function middleOf(statistic: GroupStatistic, values: readonly number[], shares: readonly number[]): number {
  switch (statistic) {
    case "median":
      return weightedMedian(values, shares);
    case "mean":
      return weightedMean(values, shares);
    case "trimmed":
      return trimmedMean(values, values.length < leastToTrim ? 0 : trimmedShare);
    case "geometric":
      return geometricMean(values, shares);
  }
}
