// Do the pairs of a ballot fit together, and which one fits least?
import { consistencyIndex, gciOf, inconsistentAbove, randomIndexOf } from "./consistency";
import { isConnected, leastLambdaCompletion, logLeastSquaresWeights } from "./incomplete-pairwise";
import { type Answers, type Weights, weightsOf } from "./method";
import { type Misfit, mostInconsistent } from "./most-inconsistent";
import { pairJudgements, pairKey } from "./pair-answers";
import type { Judgement } from "./pairwise";

/** “The first matters `times` times as much as the second.” */
export type SaidPair = { first: string; second: string; times: number };

export interface PairwiseConsistency {
  /** CR, 0 or more; null until the judgements link all criteria. */
  ratio: number | null;
  /** GCI, 0 or more; null likewise. */
  gci: number | null;
  /** Whether a second look is advised: CR above .10. A hint, never a block. */
  isHintDue: boolean;
  judged: number;
  of: number;
  /** The geometric means (least squares where pairs were skipped), beside the eigenvector's weights; null likewise. */
  byMeans: Weights | null;
  /** The judgement that fits the others least; null where none can be held against others, and where all fit. */
  worst: WorstPair | null;
}

export interface WorstPair {
  /** Its key in the answers. */
  key: string;
  said: SaidPair;
  /** What would fit the others, to the nearest whole number of the scale, from the heavier side. */
  fits: SaidPair;
  /** How many times the first matters as much as the second, as the others say it, unrounded. */
  suggested: number;
  /** The criterion with which these two disagree most: the three to look at again. */
  via: string;
}

/** The consistency of a pairwise ballot, also of an unfinished one. Refuses as `pairJudgements` does. */
export function consistencyOf(answers: Answers, criterionIds: readonly string[]): PairwiseConsistency {
  const judgements = pairJudgements(answers, criterionIds);
  const { ratio, gci, byMeans } = judgementConsistency(judgements, criterionIds.length);
  const worst = mostInconsistent(judgements, criterionIds.length);
  return {
    ...{ ratio, gci, isHintDue: ratio !== null && ratio > inconsistentAbove },
    ...{ judged: judgements.length, of: pairCount(criterionIds.length) },
    byMeans: byMeans && weightsOf(criterionIds, byMeans),
    worst: worst && named(worst, criterionIds),
  };
}

/**
 * CR, GCI and least-squares weights of judgements, all null until they link all criteria. CR = CI / RI with Saaty's RI (1980); of incomplete sets CI is the
 * least-λmax completion's, and RI shrinks in proportion to the pairs skipped (Ágoston & Csató 2022, Omega 108, 102576). Throws Unfit as `logRatios` does.
 */
export function judgementConsistency(judgements: readonly Judgement[], count: number) {
  if (!isConnected(judgements, count)) return { ratio: null, gci: null, byMeans: null };
  const { lambdaMax } = leastLambdaCompletion(judgements, count);
  const byMeans = logLeastSquaresWeights(judgements, count);
  const expected = randomIndexOf(count, pairCount(count) - judgements.length);
  const ratio = expected > 0 ? consistencyIndex(lambdaMax, count) / expected : 0;
  return { ratio, gci: gciOf(judgements, byMeans), byMeans };
}

const pairCount = (count: number) => (count * (count - 1)) / 2;

function named({ judgement, suggested, via }: Misfit, ids: readonly string[]): WorstPair {
  const [first = "", second = ""] = [ids[judgement.a], ids[judgement.b]];
  const times = (ratio: number) => Math.min(9, Math.max(1, Math.round(ratio)));
  return {
    key: pairKey(first, second),
    said: { first, second, times: judgement.ratio },
    fits:
      suggested >= 1
        ? { first, second, times: times(suggested) }
        : { first: second, second: first, times: times(1 / suggested) },
    suggested,
    via: ids[via] ?? "",
  };
}
