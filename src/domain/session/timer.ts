// How long is there still?
import { z } from "zod";
import { refuse } from "../refusal";
import type { LiveSession } from "./session";

const MOST_SECONDS = 4 * 60 * 60;

/** A timer's length in whole seconds: 5 seconds to 4 hours. */
export const timerSeconds = z.int().min(5, "Five seconds at least.").max(MOST_SECONDS, "Four hours at most.");
/** By how much a timer is extended: whole seconds, up to an hour. */
export const moreSeconds = z.int().min(5, "Five seconds at least.").max(3_600, "An hour at most.");

export type Timer = Pick<LiveSession, "timerEndsAt" | "timerLeftMs">;
export const noTimer: Timer = { timerEndsAt: null, timerLeftMs: null };

/** Runs from now. */
export function startTimer(seconds: number, now: Date): Timer {
  return { timerEndsAt: new Date(now.getTime() + seconds * 1_000), timerLeftMs: null };
}

/** So much longer: from now, where it has run out. A held one stays held. Refuses `session.no-timer`. */
export function extendTimer(timer: Timer, seconds: number, now: Date): Timer {
  const more = seconds * 1_000;
  if (timer.timerLeftMs !== null) return { timerEndsAt: null, timerLeftMs: cap(timer.timerLeftMs + more) };
  const { timerEndsAt } = timer;
  if (!timerEndsAt) return refuse("session.no-timer");
  const left = Math.max(0, timerEndsAt.getTime() - now.getTime());
  return { timerEndsAt: new Date(now.getTime() + cap(left + more)), timerLeftMs: null };
}

/** Holds a running timer; one that is held or has none stays as it is. */
export function holdTimer(timer: Timer, now: Date): Timer {
  if (!timer.timerEndsAt) return timer;
  return { timerEndsAt: null, timerLeftMs: Math.max(0, timer.timerEndsAt.getTime() - now.getTime()) };
}

/** Lets a held timer run again from now; any other stays as it is. */
export function releaseTimer(timer: Timer, now: Date): Timer {
  if (timer.timerLeftMs === null) return timer;
  return { timerEndsAt: new Date(now.getTime() + timer.timerLeftMs), timerLeftMs: null };
}

/** A running timer as it was when the meeting was paused then; any other stays as it is. */
export function timerAt(timer: Timer, pausedAt: Date | null): Timer {
  return pausedAt ? holdTimer(timer, pausedAt) : timer;
}

/** The timer as it goes on after a pause: what ran has as much left as when the pause began. */
export function timerAfter({ timerEndsAt, timerLeftMs }: Timer, pausedAt: Date, now: Date): Timer {
  const lasted = now.getTime() - pausedAt.getTime();
  const ran = timerEndsAt !== null && timerEndsAt > pausedAt;
  return { timerEndsAt: ran ? new Date(timerEndsAt.getTime() + lasted) : timerEndsAt, timerLeftMs };
}

/** Whole seconds that are left, 0 where it has run out; null without one. */
export function secondsLeft({ timerEndsAt, timerLeftMs }: Timer, now: Date): number | null {
  if (timerLeftMs !== null) return Math.ceil(timerLeftMs / 1_000);
  return timerEndsAt && Math.max(0, Math.ceil((timerEndsAt.getTime() - now.getTime()) / 1_000));
}

/** Whether a timer was set and not stopped. */
export function hasTimer({ timerEndsAt, timerLeftMs }: Timer): boolean {
  return timerEndsAt !== null || timerLeftMs !== null;
}

function cap(ms: number): number {
  return Math.min(ms, MOST_SECONDS * 1_000);
}
