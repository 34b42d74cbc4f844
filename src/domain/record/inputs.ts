// What does a record need to know?
import type { Role } from "../access/policy";
import type { VoterNames } from "../comparison/alone-sentence";
import type { Cell } from "../comparison/assemble";
import type { Comparison } from "../comparison/comparison";
import type { Voter } from "../comparison/who-alone";
import type { Direction, Scale } from "../project/criterion";
import type { WeightMethodId } from "../weighting/method-ids";
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

/**
 * The round whose weights were accepted: `ballots` are the votes that count, `voters` whose they are, null where it was anonymous; each with a `share` of 1
 * if left out. `turnout`: who else might have voted.
 */
export interface AcceptedRound {
  number: number;
  method: WeightMethodId;
  statistic: string;
  criterionIds: readonly string[];
  ballots: number;
  voters: readonly { memberId: string; name: string; share?: number }[] | null;
  turnout?: NonNullable<RecordMatter["weighing"]["turnout"]>;
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
  /** What Compare compares. */
  comparison: Comparison;
  cells: readonly (readonly Cell[])[];
  measurements: readonly { candidateId: string; criterionId: string; source: string }[];
  /** Whose ballots and scores count, as Compare has them; `voterNames` by id, null where the round was anonymous. */
  voters: readonly Voter[];
  voterNames: VoterNames;
  round: AcceptedRound;
  evidence: RecordMatter["evidence"];
  draft: DecisionDraft;
  /** In the order of the people's names. */
  dissents: RecordMatter["dissents"];
  signOffs: readonly (SignOff & { name: string; at: string })[];
  /** How many must approve, where the project says so. */
  quorum: number | null;
}
