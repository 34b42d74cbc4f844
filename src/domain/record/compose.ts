// What does a decision rest on, as one value?
import type { RecordInputs } from "./inputs";
import { RECORD_FORMAT, type RecordMatter } from "./record";
import { recordedCandidates, recordedCriteria, recordedWeighing } from "./recorded";
import { resultsOf } from "./results";
import { type Seated, seatedIn } from "./seated";
import { signedPart } from "./signed-part";
import { recordedSigning } from "./signing";

/** What is signed, and the record around it; both plain JSON. `hashOf` gives the SHA-256 (hex) of a canonical text. */
export interface Composed {
  matter: RecordMatter;
  /** The hash of what a sign-off signs. */
  signedHash: string;
  /** Where its names stand otherwise than beside their seats: for the veil. */
  seated: Seated;
}

/** The record as it would be sealed now. Deterministic: the same inputs give the same bytes. */
export function composeRecord(inputs: RecordInputs, hashOf: (matter: SignedMatter) => string): Composed {
  const { project, team, draft } = inputs;
  const { seatedFlips, ...results } = resultsOf(inputs);
  const base = {
    format: RECORD_FORMAT,
    team: { id: team.id, name: team.name },
    project: {
      id: project.id,
      number: project.number,
      title: project.title,
      question: project.question,
      context: project.context,
    },
    supersedes: inputs.supersedes,
    ...recordedCriteria(inputs),
    ...recordedCandidates(inputs),
    weighing: recordedWeighing(inputs),
    ...results,
    decision: {
      candidateId: draft.candidateId,
      statement: draft.statement,
      because: draft.because,
      overrideReason: draft.overrideReason,
      consequences: draft.consequences.filter(({ text }) => text !== ""),
      reassessOn: draft.reassessOn,
      reassessWhen: draft.reassessWhen,
    },
  };
  const signedHash = hashOf(signedPart(base));
  const matter: RecordMatter = {
    ...base,
    participants: inputs.participants.map(({ id, name, role }) => ({
      memberId: id,
      name,
      role,
      isFacilitator: id === inputs.facilitatorId,
    })),
    dissents: [...inputs.dissents],
    signing: recordedSigning(inputs, { version: draft.version, hash: signedHash }),
    evidence: [...inputs.evidence],
  };
  return { matter, signedHash, seated: seatedIn(inputs, seatedFlips) };
}

export type SignedMatter = ReturnType<typeof signedPart>;
