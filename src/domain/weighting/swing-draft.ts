// With which swings does a ballot begin, once the criteria are in order?
import type { Answers } from "./method";
import { placeWeights, rankWeights } from "./rank-order";

/**
 * A first draft of swings from ranks (1 matters most; level ones may share a rank): the centroid weights, the heaviest at 100, rounded to whole numbers from 1. The voter
 * then moves each by asking what its swing from worst to best is worth beside the first.
 */
export function swingDraft(ranks: Answers, criterionIds: readonly string[]): Answers {
  const weights = rankWeights(
    criterionIds.map((id) => ranks[id] ?? criterionIds.length),
    placeWeights("centroid", criterionIds.length),
  );
  const heaviest = Math.max(...weights);
  return Object.fromEntries(
    criterionIds.map((id, place) => [id, Math.max(1, Math.round((100 * (weights[place] ?? 0)) / heaviest))]),
  );
}
