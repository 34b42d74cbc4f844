// With which swings does a ballot begin, once the criteria are in order?
import { competitionRanks } from "@/domain/numbers/ranks";
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

/** The swings that an order begins with: the first ones at 100, the others as drafted, but for those that were `said` by hand. */
export function swingsFor(ranks: Answers, said: Answers = {}): Answers {
  const ids = Object.keys(ranks);
  const draft = swingDraft(ranks, ids);
  return Object.fromEntries(ids.map((id) => [id, ranks[id] === 1 ? 100 : (said[id] ?? draft[id] ?? 1)]));
}

/** The swings after another order: those that still stood as drafted are drafted anew, those moved by hand stay where they were put. */
export function redrafted(answers: Answers, before: Answers, after: Answers): Answers {
  const draft = swingDraft(before, Object.keys(before));
  const byHand = Object.entries(answers).filter(([id, value]) => value !== draft[id]);
  return swingsFor(after, Object.fromEntries(byHand));
}

/** The order that swings say themselves, as standard competition ranks: 1 matters most. */
export function ranksOfSwings(answers: Answers): Answers {
  const ranks = competitionRanks(Object.values(answers));
  return Object.fromEntries(Object.keys(answers).map((id, place) => [id, ranks[place] ?? 1]));
}
