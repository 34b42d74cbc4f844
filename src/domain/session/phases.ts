// Where does a meeting stand, what can be done there, and where does that lead?
import type { ItemKindId } from "./item-kinds";
import type { Item, LiveSession, RoundAtHand } from "./session";

export const sessionPhases = [
  "lobby",
  "brief",
  /** At the weights, and no round is open: the facilitator opens one. */
  "ready",
  "voting",
  "locked",
  "revealed",
  "discussing",
  "settled",
  "scoring",
  "comparing",
  "talk",
  "sign-off",
  "summary",
] as const;
export type SessionPhase = (typeof sessionPhases)[number];

/** What moves a meeting: its own acts, and those of the rooms that it leads through. */
export const sessionActs = [
  "start",
  "go-to",
  "talk-about",
  "end",
  "open-round",
  "close-round",
  "close-and-reveal",
  "reveal-round",
  "void-round",
  "accept",
  "reopen",
] as const;
export type SessionAct = (typeof sessionActs)[number];

type Leads = Partial<Record<SessionAct, readonly SessionPhase[]>>;

/** Where a meeting at an item of each kind can stand; of the weights, their round says which. */
export const phasesOfKind = {
  brief: ["brief"],
  weights: ["ready", "voting", "locked", "revealed", "discussing", "settled"],
  scores: ["scoring"],
  compare: ["comparing"],
  talk: ["talk"],
  "sign-off": ["sign-off"],
} as const satisfies Record<ItemKindId, readonly SessionPhase[]>;

const anywhere: readonly SessionPhase[] = Object.values(phasesOfKind).flat();
const on = { "go-to": anywhere, end: ["summary"] } as const satisfies Leads;
/** A voided round gives way to the one before it, if one stands. */
const voided = { "void-round": ["ready", "revealed", "discussing", "settled"] } as const satisfies Leads;
const open = { "open-round": ["voting"] } as const satisfies Leads;

/** What can be done in each phase, and where it leads. Only the summary is an end. */
export const sessionMoves = {
  lobby: { start: anywhere, end: ["summary"] },
  brief: on,
  ready: { ...on, ...open },
  voting: { ...on, ...voided, "close-round": ["locked"], "close-and-reveal": ["revealed", "discussing", "locked"] },
  locked: { ...on, ...voided, "reveal-round": ["revealed", "discussing"] },
  revealed: { ...on, ...open, ...voided, "talk-about": ["discussing", "revealed"], accept: ["settled"] },
  discussing: { ...on, ...open, ...voided, "talk-about": ["discussing", "revealed"], accept: ["settled"] },
  settled: { ...on, "talk-about": ["settled"], reopen: ["revealed", "discussing"] },
  scoring: { ...on, "talk-about": ["scoring"] },
  comparing: { ...on, "talk-about": ["comparing"] },
  talk: { ...on, "talk-about": ["talk"] },
  "sign-off": on,
  summary: {},
} as const satisfies Record<SessionPhase, Leads>;

/** Whether an act is possible in a phase. A pause lies over it: then nothing moves but its end. */
export function isPossibleIn(phase: SessionPhase, act: SessionAct, isPaused = false): boolean {
  const leads: Leads = sessionMoves[phase];
  return act in leads && (!isPaused || act === "end" || act === "start");
}

/**
 * Where a meeting stands. `round`: the one under way, else the newest that wasn't voided; `acceptedRoundId`: whose weights are
 * the project's. It discusses once a criterion is talked about after the reveal: the one that was asked about again, at once.
 */
export function phaseOf(
  session: Pick<LiveSession, "state" | "focusId" | "focusAt">,
  item: Pick<Item, "kind"> | null,
  round: RoundAtHand | null,
  acceptedRoundId: string | null,
): SessionPhase {
  if (session.state === "lobby") return "lobby";
  if (session.state === "ended") return "summary";
  if (!item) return "brief";
  if (item.kind !== "weights") return phasesOfKind[item.kind][0];
  if (!round || round.state === "voided") return "ready";
  if (round.state === "open") return "voting";
  if (round.state === "closed") return "locked";
  if (round.id === acceptedRoundId) return "settled";
  return focusOf(session, item, round) === null ? "revealed" : "discussing";
}

/**
 * The criterion that is talked about: at the weights what was turned to since the newest reveal, else what that round asked about
 * again; anywhere else what was last turned to.
 */
export function focusOf(
  { focusId, focusAt }: Pick<LiveSession, "focusId" | "focusAt">,
  item: Pick<Item, "kind"> | null,
  round: RoundAtHand | null,
): string | null {
  if (item?.kind !== "weights" || !round) return focusId;
  if (round.revealedAt === null) return null;
  return focusAt !== null && focusAt >= round.revealedAt ? focusId : round.aboutId;
}
