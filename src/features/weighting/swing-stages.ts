// Where is a voter on the way to swings?
import type { Answers } from "@/domain/weighting/method";
import { apart, ranksOf } from "@/domain/weighting/places";
import { ranksOfSwings } from "@/domain/weighting/swing-draft";
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
  return Object.keys(answers).length === 0 ? ranksOf(apart(ids)) : ranksOfSwings(answers);
}

/** Those on the first place. */
export function firstsOf(ballot: BallotState): string[] {
  return Object.entries(ranksIn(ballot)).flatMap(([id, rank]) => (rank === 1 ? [id] : []));
}
