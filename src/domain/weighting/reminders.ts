// When is a voter reminded of a round that closes by itself?
import { refuse } from "../refusal";
import type { Round } from "./round";

const HOUR = 3_600_000;

/** How long before the deadline each reminder is due, in milliseconds, the earliest first. */
export const reminders = { "reminder-day": 24 * HOUR, "reminder-hour": HOUR } as const;
export type Reminder = keyof typeof reminders;

/** Someone who was asked for their ballot is left alone for so long, in minutes. */
export const NUDGE_MINUTES = 10;

/**
 * The reminder that is due at this moment, for those who have not voted: a day before the deadline, and an hour before it. One
 * that would have lain before the opening is none; once the later one is due, the earlier one no longer is.
 */
export function reminderDue(round: Pick<Round, "state" | "openedAt" | "deadline">, now: Date): Reminder | null {
  const { state, openedAt, deadline } = round;
  if (state !== "open" || !deadline || deadline <= now) return null;
  const left = deadline.getTime() - now.getTime();
  const lasted = deadline.getTime() - openedAt.getTime();
  const begun = (Object.keys(reminders) as Reminder[]).filter((kind) => left <= reminders[kind]);
  const last = begun.at(-1);
  return last && lasted > reminders[last] ? last : null;
}

/** Whether a round is to be closed by itself: it is open, and its deadline has passed. */
export function isOverdue({ state, deadline }: Pick<Round, "state" | "deadline">, now: Date): boolean {
  return state === "open" && deadline !== null && deadline <= now;
}

/** Refuses to ask one person for their ballot where the round doesn't show who has handed in: the answer would tell. */
export function refuseUnlessNameable({ showsVoters }: Pick<Round, "showsVoters">, memberId: string | null): void {
  if (memberId !== null && !showsVoters) refuse("weighting.voters-hidden");
}
