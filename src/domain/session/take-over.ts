// When may another lead a meeting whose facilitator is away?
import { refuse } from "../refusal";

/** After so many seconds unseen the facilitator counts as away, and after these anyone who takes part may take over. */
export const AWAY_SECONDS = 30;
export const TAKE_OVER_SECONDS = 60;

/** When the facilitator was last seen: by presence, or by what they did. */
export type Lead = { lastSeenAt: Date };

/** Whether the facilitator is away, and from when on another may take over (null while they are here). */
export function absence({ lastSeenAt }: Lead, now: Date): { isAway: boolean; takeOverAt: Date | null } {
  const isAway = now.getTime() - lastSeenAt.getTime() >= AWAY_SECONDS * 1_000;
  return { isAway, takeOverAt: isAway ? new Date(lastSeenAt.getTime() + TAKE_OVER_SECONDS * 1_000) : null };
}

/** Refuses while the facilitator was seen less than 60 seconds ago. */
export function refuseUnlessAway(lead: Lead, now: Date): void {
  const { takeOverAt } = absence(lead, now);
  if (!takeOverAt || now < takeOverAt) refuse("session.facilitator-here");
}
