// How does a round of blind ballots run, from its opening to the accepted weights?
import { refuse } from "@/domain/refusal";
import { requiredProse } from "@/domain/text";
import type { WeightMethodId } from "./method-ids";

export const roundStates = ["open", "closed", "revealed", "voided"] as const;
export type RoundState = (typeof roundStates)[number];

/**
 * named: names and reasons stand beside the ballots after the reveal. confidential: no names are ever shown; a ballot can be
 * changed until the close. anonymous: cast once, and kept apart from its voter by the database itself.
 */
export const secrecies = ["named", "confidential", "anonymous"] as const;
export type Secrecy = (typeof secrecies)[number];

export type Round = {
  id: string;
  number: number;
  method: WeightMethodId;
  /** Fixed at the opening, as all terms. */
  secrecy: Secrecy;
  /** The facilitator sees who has handed in; never in anonymous rounds. */
  showsVoters: boolean;
  /** Ballots of a session's guests count, whenever they came. */
  guestsCount: boolean;
  state: RoundState;
  criterionIds: readonly string[];
  /** After it no ballot is taken, whether or not someone has closed the round. */
  deadline: Date | null;
  openedAt: Date;
  closedAt: Date | null;
  /** Stays when a revealed round is voided: what has been seen has been seen. */
  revealedAt: Date | null;
  voidReason: string | null;
  /** The one criterion that a revote asks about; null where all are asked. Ballots are whole all the same. */
  aboutId: string | null;
};

/** `share`: how much their ballot counts, whole, 1 to 9; fixed at the opening. */
export type Voter = { memberId: string; counted: boolean; share: number };

/** Fewer votes than this would show who wrote which: a round without names stays shut. */
export const LEAST_NAMELESS = 3;

export const voidReason = requiredProse(1_000, "Say why: the record keeps the reason.");

/** Whether ballots are taken at this moment. */
export function takesBallots(round: Round, now: Date): boolean {
  return round.state === "open" && !(round.deadline && round.deadline <= now);
}

/** Refuses unless ballots are taken now; says when the round closed. */
export function refuseUnlessOpen(round: Round, now: Date): void {
  if (takesBallots(round, now)) return;
  if (round.state === "voided") refuse("weighting.round-voided", { number: round.number });
  const ends = [round.closedAt, round.deadline].filter((end) => end !== null).map((end) => end.getTime());
  const end = new Date(ends.length > 0 ? Math.min(...ends) : now.getTime());
  refuse("weighting.round-closed", { number: round.number, time: inUtc(end), at: end.toISOString() });
}

/** Refuses to close what isn't open. */
export function refuseUnlessClosable(round: Round): void {
  if (round.state !== "open") refuse("weighting.no-round-open");
}

/** Refuses to reveal what isn't closed or was revealed before, and a round without names of fewer than three counted votes. */
export function refuseUnlessRevealable(round: Round, votes: number): void {
  if (round.state === "open") refuse("weighting.round-not-closed");
  if (round.state === "revealed") refuse("weighting.already-revealed", { number: round.number });
  if (round.state === "voided") refuse("weighting.round-voided", { number: round.number });
  if (!isShowable(round, votes)) refuse("weighting.too-few-ballots", { least: LEAST_NAMELESS });
}

/** Whether so many votes may be shown: a round without names needs three. */
export function isShowable(round: Round, votes: number): boolean {
  return isNamed(round) || votes >= LEAST_NAMELESS;
}

/** Refuses to void a round twice, or the one whose weights are accepted. */
export function refuseUnlessVoidable(round: Round, acceptedRoundId: string | null): void {
  if (round.state === "voided") refuse("weighting.round-voided", { number: round.number });
  if (round.id === acceptedRoundId) refuse("weighting.round-accepted");
}

/** Refuses to accept any but the newest revealed round, and to accept while another is under way. */
export function refuseUnlessAcceptable(round: Round, all: readonly Pick<Round, "number" | "state">[]): void {
  refuseWhileUnderWay(all);
  if (round.state !== "revealed") refuse("weighting.not-revealed");
  const newest = Math.max(...all.filter((other) => other.state === "revealed").map((other) => other.number));
  if (newest > round.number) refuse("weighting.newer-round", { number: newest });
}

/** Whether the ballots of a round may be shown: it was revealed, even if it was voided afterwards. */
export function isShown(round: Pick<Round, "revealedAt">): boolean {
  return round.revealedAt !== null;
}

/** Whether names stand beside its ballots. */
export function isNamed(round: Pick<Round, "secrecy">): boolean {
  return round.secrecy === "named";
}

/** The round whose turn it is: open, or closed and not yet revealed. */
export function underWay<R extends Pick<Round, "state">>(rounds: readonly R[]): R | null {
  return rounds.find(({ state }) => state === "open" || state === "closed") ?? null;
}

/** Refuses while a round is open or waits for its reveal. */
export function refuseWhileUnderWay(rounds: readonly Pick<Round, "state">[]): void {
  if (underWay(rounds)) refuse("weighting.round-already-open");
}

/** “14:02 UTC on 2026-11-21”: the server knows no reader's time zone. */
function inUtc(time: Date): string {
  const text = time.toISOString();
  return `${text.slice(11, 16)} UTC on ${text.slice(0, 10)}`;
}
