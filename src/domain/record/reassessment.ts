// Does a decision still hold?
import { refuse } from "../refusal";

export const outcomes = ["still-right", "adjust", "supersede"] as const;
export type Outcome = (typeof outcomes)[number];

/** Refuses `record.day-past` for a next look that isn't after today (YYYY-MM-DD). */
export function checkLook(nextOn: string | null, today: string): void {
  if (nextOn !== null && nextOn <= today) refuse("record.day-past", {}, "nextOn");
}

/** Whether a second look is due: its day has come. Days as YYYY-MM-DD. */
export function isDue(reviewOn: string | null, today: string): boolean {
  return reviewOn !== null && reviewOn <= today;
}

/** Whole days from one day to another; negative when it has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}

/** The day of an instant, in UTC. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
