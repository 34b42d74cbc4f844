// What weights does the group as a whole give?
import { apportion } from "@/domain/numbers/apportionment";
import { bySize, geometricMean, trimmedMean, weightedMean, weightedMedian } from "@/domain/numbers/dispersion";
import { mean, median } from "@/domain/numbers/statistics";
import { refuse } from "@/domain/refusal";
import { type Weights, weightsOf } from "./method";

/**
 * In the order in which they are offered, the default first. judgements: the geometric mean of the voters' judgements, pair by pair, and the weights of
 * those (AIJ); the others take the voters' own weights, criterion by criterion.
 */
export const statistics = ["median", "mean", "trimmed", "geometric", "judgements"] as const;
export type Statistic = (typeof statistics)[number];

export interface GroupWeights {
  /** The statistic in use: the one asked for, or the mean where it left nothing (each voter for a different criterion). */
  statistic: Statistic;
  /** What the statistic gave before it was scaled to 1: medians need not add up. */
  sumBefore: number;
  /** Each 0 to 1, together 1. */
  weights: Weights;
  /** Whole basis points, together exactly 10000. */
  basisPoints: Readonly<Record<string, number>>;
}

/** How much a trimmed mean cuts off at either end, where enough speak on a criterion; of fewer all count. */
const trimmedShare = 0.2;
export const LEAST_TO_TRIM = 5;

/**
 * The group's weights from the weights of its ballots (Σ = 1 over what a ballot answers), criterion by criterion, scaled to 1. A ballot that has no
 * weight for a criterion is left out of that criterion: silence is not a zero. `shares`: how much each ballot counts, 0 or more, by its place; all the same
 * if left out; trimmed means count every ballot once. Where judgements are asked for but only weights are known, their geometric mean stands for
 * them: of complete judgements it is the same by geometric means (Forman & Peniwati 1998). Refuses when there are no ballots that count, or a criterion
 * that none of them answers.
 */
export function aggregate(
  ballots: readonly Weights[],
  criterionIds: readonly string[],
  statistic: Statistic = "median",
  shares: readonly number[] = [],
): GroupWeights {
  if (criterionIds.length === 0) refuse("weighting.nobody-voted");
  const by = middles[statistic];
  const middle = criterionIds.map((id) => {
    const [own, counts]: [number[], number[]] = [[], []];
    for (const [place, ballot] of ballots.entries()) {
      const share = shares[place] ?? 1;
      if (share === 0 || !Object.hasOwn(ballot, id)) continue;
      own.push(ballot[id] ?? 0);
      counts.push(share);
    }
    return own.length > 0 ? by(own, counts) : refuse("weighting.nobody-voted");
  });
  const sumBefore = middle.reduce((a, b) => a + b, 0);
  if (sumBefore === 0 && statistic !== "mean") return aggregate(ballots, criterionIds, "mean", shares);
  if (sumBefore === 0) refuse("weighting.ballot-all-zero");
  return groupWeights(statistic, weightsOf(criterionIds, middle), criterionIds, sumBefore);
}

/** Weights that a statistic gave, with their basis points. */
export function groupWeights(
  statistic: Statistic,
  weights: Weights,
  criterionIds: readonly string[],
  sumBefore = 1,
): GroupWeights {
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

/** The same bytes in whatever order the ballots come: the server reads them by member, the verifier as they were cast. */
type Middle = (values: readonly number[], shares: readonly number[]) => number;

const middles: Readonly<Record<Statistic, Middle>> = {
  median: (values, shares) => (areLevel(shares) ? median(values) : weightedMedian(values, shares)),
  mean: (values, shares) =>
    areLevel(shares) ? mean([...Float64Array.from(values).sort()]) : weightedMean(...bySize(values, shares)),
  trimmed: (values) => trimmedMean(values, values.length < LEAST_TO_TRIM ? 0 : trimmedShare),
  geometric: (values, shares) => geometricMean(...bySize(values, shares)),
  judgements: (values, shares) => geometricMean(...bySize(values, shares)),
};

function areLevel(shares: readonly number[]): boolean {
  return shares.every((share) => share === shares[0]);
}
