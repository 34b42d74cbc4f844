// Where is a voter on the way to swings, and what becomes of them when the order changes?
import type { Answers } from "@/domain/weighting/method";
import { apart, ranksOf } from "@/domain/weighting/places";
import { swingDraft } from "@/domain/weighting/swing-draft";
import type { BallotState } from "./use-ballot";

export const ORDER = "order";
export const SWINGS = "swings";

/** Whether the order is on screen: until there are swings, and when the voter goes back to it. */
export function isAtOrder({ stage, answers }: BallotState): boolean {
  return stage === null ? Object.keys(answers).length === 0 : stage === ORDER;
}

/** The order as ranks: as it was put here, as the swings say it, or as it was drawn. */
export function ranksIn({ sketch, answers, criteria }: BallotState): Answers {
  const ids = criteria.map(({ id }) => id);
  if (ids.every((id) => sketch[id] !== undefined)) return Object.fromEntries(ids.map((id) => [id, sketch[id] ?? 0]));
  if (Object.keys(answers).length === 0) return ranksOf(apart(ids));
  return Object.fromEntries(
    ids.map((id) => [id, 1 + ids.filter((o) => (answers[o] ?? 0) > (answers[id] ?? 0)).length]),
  );
}

/** Those on the first place. */
export function firstsOf(ballot: BallotState): string[] {
  return Object.entries(ranksIn(ballot)).flatMap(([id, rank]) => (rank === 1 ? [id] : []));
}

/** The swings that an order drafts; what was said of any other than the first stays. */
export function drafted(answers: Answers, ranks: Answers): Answers {
  const ids = Object.keys(ranks);
  const draft = swingDraft(ranks, ids);
  return Object.fromEntries(ids.map((id) => [id, ranks[id] === 1 ? 100 : (answers[id] ?? draft[id] ?? 1)]));
}

/** Another order, once there are swings: those that still stood as drafted are drafted anew, those moved by hand stay where they were put. */
export function redrafted(ballot: BallotState, ranks: Answers): { sketch: Answers; answers: Answers } {
  const { answers } = ballot;
  if (Object.keys(answers).length === 0) return { sketch: ranks, answers };
  const before = ranksIn(ballot);
  const draft = swingDraft(before, Object.keys(before));
  const byHand = Object.entries(answers).filter(([id, value]) => value !== draft[id]);
  return { sketch: ranks, answers: drafted(Object.fromEntries(byHand), ranks) };
}
