// What is a meeting doing, in words?
import type { SessionPhase } from "@/domain/session/phases";

type Words = {
  /** Beside the project's name: “Voting, round 2”. */
  name: string;
  /** After the time that is left: “left to vote”. */
  left: string;
};

export const phaseWords: Record<SessionPhase, Words> = {
  lobby: { name: "Lobby", left: "until we start" },
  brief: { name: "Brief", left: "left for the brief" },
  ready: { name: "Before the vote", left: "left" },
  voting: { name: "Voting", left: "left to vote" },
  locked: { name: "Voting is over", left: "left" },
  revealed: { name: "Revealed", left: "left to talk" },
  discussing: { name: "Talking", left: "left to talk" },
  settled: { name: "Settled", left: "left to talk" },
  scoring: { name: "Scoring", left: "left to score" },
  comparing: { name: "Comparing", left: "left to talk" },
  talk: { name: "Talking", left: "left to talk" },
  "sign-off": { name: "Deciding", left: "left to decide" },
  summary: { name: "Over", left: "left" },
};

const OF_ROUNDS: readonly SessionPhase[] = ["voting", "locked", "revealed", "discussing", "settled"];

/** The phase with its round's number, where it is about one, and the pause that may lie over it. */
export function phaseText(phase: SessionPhase, round: { number: number } | null, isPaused: boolean): string {
  const { name } = phaseWords[phase];
  const text = round && OF_ROUNDS.includes(phase) ? `${name}, round ${round.number}` : name;
  return isPaused ? `${text}, paused` : text;
}

/** What is read out when a meeting has moved to this phase. */
export function movedText(phase: SessionPhase, round: { number: number } | null, topic: string | null): string {
  if (phase === "talk" && topic) return `We talk about this: ${topic}`;
  return `${phaseText(phase, round, false)}.`;
}
