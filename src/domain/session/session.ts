// What is a meeting on a project, and what stands on its agenda?
import { z } from "zod";
import type { RoundState } from "../weighting/round";
import { type ItemKindId, itemKindIds } from "./item-kinds";

export const sessionStates = ["lobby", "running", "ended"] as const;
export type SessionState = (typeof sessionStates)[number];

/** done: the meeting was at it and went on; skipped: taken out of the order, and still to be gone to; parked: with a task. */
export const itemStates = ["waiting", "done", "skipped", "parked"] as const;
export type ItemState = (typeof itemStates)[number];

export type Item = { id: string; kind: ItemKindId; criterionId: string | null; state: ItemState };

export type LiveSession = {
  id: string;
  number: number;
  state: SessionState;
  /** The item that it is at; null in the lobby. */
  itemId: string | null;
  /** The criterion that was last talked about, and since when. */
  focusId: string | null;
  focusAt: Date | null;
  /** The round whose highest and lowest are asked to speak. */
  endsRoundId: string | null;
  pausedAt: Date | null;
  timerEndsAt: Date | null;
  timerLeftMs: number | null;
  code: string | null;
  letsGuestsIn: boolean;
  openedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** When its facilitator last did something in it. */
  ledAt: Date;
};

/** The round that a meeting is about: the one under way, else the newest that stands. */
export type RoundAtHand = {
  id: string;
  state: RoundState;
  revealedAt: Date | null;
  /** The one criterion that it asked about again. */
  aboutId: string | null;
};

/** The round under way, else the newest that wasn't voided; null before the first. Rounds come by number. */
export function roundAtHand<R extends { state: RoundState }>(rounds: readonly R[]): R | null {
  return rounds.findLast(({ state }) => state !== "voided") ?? null;
}

export const itemKind = z.enum(itemKindIds);
