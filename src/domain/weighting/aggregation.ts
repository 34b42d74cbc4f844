// What weights does the group as a whole give?
import { apportion } from "@/domain/numbers/apportionment";
import { mean, median } from "@/domain/numbers/statistics";
import { refuse } from "@/domain/refusal";
import { type Weights, weightsOf } from "./method";

export const statistics = ["median", "mean"] as const;
export type Statistic = (typeof statistics)[number];

export interface GroupWeights {
  /** The statistic in use: the one asked for, or the mean where all medians are 0 (each voter for a different criterion). */
  statistic: Statistic;
  /** What the statistic gave before it was scaled to 1: medians need not add up. */
  sumBefore: number;
  /** Each 0 to 1, together 1. */
  weights: Weights;
  /** Whole basis points, together exactly 10000. */
  basisPoints: Readonly<Record<string, number>>;
}

/**
 * The group's weights from the weights of its ballots (Σ = 1 over what a ballot answers), by median or mean criterion by criterion,
 * scaled to 1. A ballot that has no weight for a criterion is left out of that criterion: silence is not a zero.
 * Refuses when there are no ballots, or a criterion that no ballot answers.
 */
export function aggregate(
  ballots: readonly Weights[],
  criterionIds: readonly string[],
  statistic: Statistic = "median",
): GroupWeights {
  if (ballots.length === 0 || criterionIds.length === 0) refuse("weighting.nobody-voted");
  const given = criterionIds.map((id) => {
    const own: number[] = [];
    for (const ballot of ballots) if (Object.hasOwn(ballot, id)) own.push(ballot[id] ?? 0);
    return own;
  });
  if (given.some((weights) => weights.length === 0)) refuse("weighting.nobody-voted");
  const middle = given.map(statistic === "median" ? median : mean);
  const sumBefore = middle.reduce((a, b) => a + b, 0);
  if (sumBefore === 0 && statistic === "median") return aggregate(ballots, criterionIds, "mean");
  if (sumBefore === 0) refuse("weighting.ballot-all-zero");
  const weights = weightsOf(criterionIds, middle);
  return { statistic, sumBefore, weights, basisPoints: toBasisPoints(weights, criterionIds) };
}

/** Weights in whole basis points, together exactly 10000, by largest remainder; equal remainders go to the first criterion. */
export function toBasisPoints(weights: Weights, criterionIds: readonly string[]): Readonly<Record<string, number>> {
  const parts = apportion(
    criterionIds.map((id) => weights[id] ?? 0),
    10_000,
  );
  return Object.fromEntries(criterionIds.map((id, place) => [id, parts[place] ?? 0]));
}
