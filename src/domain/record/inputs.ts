// What does a record need to know?
import type { Role } from "../access/policy";
import type { Confidence } from "../comparison/rating";
import type { Direction, Scale } from "../project/criterion";
import type { DecisionDraft } from "./draft";
import type { RecordMatter } from "./record";
import type { SignOff } from "./sign-off";

export interface AgreedCriterion {
  id: string;
  name: string;
  definition: string;
  direction: Direction;
  scale: Scale;
  color: number;
  weightBp: number | null;
}

export interface ListedCandidate {
  id: string;
  name: string;
  description: string;
  stackId: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  verdicts: readonly { criterionId: string; verdict: string; reason: string; overrideReason: string | null }[];
  ruledOut: { criterionId: string; reason: string } | null;
}

/** A round whose ballots are revealed; `memberId` is null where it was anonymous. */
export interface AcceptedRound {
  number: number;
  method: string;
  named: boolean;
  criterionIds: readonly string[];
  ballots: readonly {
    memberId: string | null;
    kind: string;
    answers: Readonly<Record<string, number>>;
    counted: boolean;
  }[];
}

export interface ScoredCell {
  candidateId: string;
  criterionId: string;
  scores: readonly { memberId: string; value: number; confidence: Confidence; counted: boolean }[];
}

export interface Participant {
  id: string;
  name: string;
  role: Role;
}

/** All that a record is made of, as the rooms' stores give it. */
export interface RecordInputs {
  team: { id: string; name: string };
  project: { id: string; number: number; title: string; question: string; context: string };
  facilitatorId: string;
  supersedes: RecordMatter["supersedes"];
  participants: readonly Participant[];
  criteria: readonly AgreedCriterion[];
  candidates: readonly ListedCandidate[];
  cells: readonly ScoredCell[];
  measurements: readonly { candidateId: string; criterionId: string; value: number; source: string }[];
  round: AcceptedRound | null;
  statistic: string;
  evidence: RecordMatter["evidence"];
  draft: DecisionDraft;
  /** In the order of the people's names. */
  dissents: RecordMatter["dissents"];
  signOffs: readonly (SignOff & { name: string; at: string })[];
  /** How many must approve, where the project says so. */
  quorum: number | null;
}
