// Who has signed what, and is that enough?
import { refuse } from "../refusal";

export const stances = ["approve", "concern", "object", "abstain"] as const;
export type Stance = (typeof stances)[number];

export interface Seen {
  version: number;
  hash: string;
}

export interface SignOff extends Seen {
  memberId: string;
  stance: Stance;
  reason: string;
}

/** Whether a stance needs a reason: a concern and an objection do. */
export function needsReason(stance: Stance): boolean {
  return stance === "concern" || stance === "object";
}

/** Refuses `record.changed-since-preview` for another version than the present one, and a concern or objection without a reason. */
export function checkSignOff(now: Seen, given: Seen & { stance: Stance; reason: string }): void {
  if (!isCurrent(given, now)) refuse("record.changed-since-preview");
  if (needsReason(given.stance) && given.reason === "") refuse("record.stance-reason-needed", {}, "reason");
}

/** Whether a sign-off is for what is written now: any change of what is signed makes it void. */
export function isCurrent(given: Seen, now: Seen): boolean {
  return given.version === now.version && given.hash === now.hash;
}

/** How many of `signers` must approve: what the project wants, or more than half; at least one, at most all. */
export function quorumOf(wanted: number | null, signers: number): number {
  return Math.max(1, Math.min(wanted ?? Math.floor(signers / 2) + 1, signers));
}

export interface Tally {
  quorum: number;
  of: number;
  /** Approvals, with a concern or without. */
  approving: number;
  concerns: number;
  objections: number;
  abstentions: number;
  /** How many have not signed what is written now. */
  waiting: number;
  isMet: boolean;
}

/** Counts the sign-offs that are current: an abstention is named, but counts for nothing. */
export function tally(quorum: number, of: number, current: readonly { stance: Stance }[]): Tally {
  const count = (stance: Stance) => current.filter((given) => given.stance === stance).length;
  const concerns = count("concern");
  const approving = count("approve") + concerns;
  return {
    quorum,
    of,
    approving,
    concerns,
    objections: count("object"),
    abstentions: count("abstain"),
    waiting: Math.max(0, of - current.length),
    isMet: approving >= quorum,
  };
}
