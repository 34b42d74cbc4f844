// What does a project come to, event by event?
import type { Scale } from "../../project/criterion";
import type { Answers } from "../../weighting/method";
import type { RoundState, Secrecy } from "../../weighting/round";
import type { Json } from "../canonical";
import type { Happened } from "../flaw";

export interface ReplayedCriterion {
  state: string;
  /** Null where the file doesn't open it. */
  scaled: { direction: string; scale: Scale } | null;
}

export interface ReplayedCandidate {
  isWithdrawn: boolean;
  /** By must-have. */
  verdicts: Map<string, { verdict: string; isOverridden: boolean }>;
}

/** A ballot as its round's log leaves it; `answers` is null for an abstention, undefined (and `kind` null) where the file doesn't open it. */
export interface StandingBallot {
  counted: boolean;
  /** How much it counts; 1 where names aren't shown. */
  share: number;
  /** Its voter's seat; null where names aren't shown, and where the file doesn't open it. */
  voter: string | null;
  by: Happened;
  kind: string | null;
  answers: Answers | null | undefined;
}

export interface ReplayedRound {
  id: string;
  project: string;
  number: number;
  method: string;
  secrecy: Secrecy;
  criterionIds: readonly string[];
  /** Whether each voter's ballot counts. */
  voters: Map<string, boolean>;
  /** How much each voter's ballot counts, where that isn't 1. */
  shares: Map<string, number>;
  state: RoundState;
  closed: { size: string; root: string; by: Happened } | null;
  revealedBy: Happened | null;
  /** Those that stand at the close, by mark; null before the reveal, and where the file doesn't hold them. */
  ballots: ReadonlyMap<string, StandingBallot> | null;
  opened: Happened;
}

export interface Accepted {
  by: Happened;
  round: ReplayedRound;
  statistic: string;
  weightsBp: Readonly<Record<string, number>>;
}

export interface SignedOff {
  version: number;
  hash: string | null;
  stance: string;
}

/** A project as the trail leaves it. */
export interface ReplayedProject {
  id: string;
  criteria: Map<string, ReplayedCriterion>;
  /** The agreed ones, as they were locked last; null while they are open. */
  locked: readonly string[] | null;
  candidates: Map<string, ReplayedCandidate>;
  /** By `cellKey`. */
  measurements: Map<string, { candidateId: string; criterionId: string; value: string }>;
  rounds: ReplayedRound[];
  accepted: Accepted | null;
  scores: { size: string; root: string; by: Happened } | null;
  /** `content`: null where the file doesn't open it. */
  draft: { version: number; content: Json | null } | null;
  signOffs: Map<string, SignedOff>;
  /** The approvals that a seal needs; undefined where the file doesn't say. */
  quorum: number | null | undefined;
  sealed: Happened | null;
}

/** A project of which nothing has happened yet. */
export function freshProject(id: string): ReplayedProject {
  return {
    id,
    criteria: new Map(),
    locked: null,
    candidates: new Map(),
    measurements: new Map(),
    rounds: [],
    accepted: null,
    scores: null,
    draft: null,
    signOffs: new Map(),
    quorum: null,
    sealed: null,
  };
}

/** One candidate on one criterion, as one word. */
export function cellKey({ candidateId, criterionId }: { candidateId: string; criterionId: string }): string {
  return `${candidateId} ${criterionId}`;
}
