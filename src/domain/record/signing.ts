// How do the sign-offs stand in a record?
import { isAtLeast } from "../access/policy";
import type { Participant, RecordInputs } from "./inputs";
import type { RecordMatter } from "./record";
import { isCurrent, quorumOf, type Seen } from "./sign-off";

/** Who may sign: those who take part, from member on. */
export function signers(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ role }) => isAtLeast(role, "member"));
}

/** The sign-offs of those who may sign: for what is written now, for an earlier version, and those that are missing. */
export function recordedSigning(inputs: RecordInputs, now: Seen): RecordMatter["signing"] {
  const may = signers(inputs.participants);
  const all = may.flatMap(({ id, name }) =>
    inputs.signOffs.filter(({ memberId }) => memberId === id).map((given) => ({ ...given, name })),
  );
  const signature = ({ memberId, name, stance, reason, at }: (typeof all)[number]) => ({
    ...{ memberId, name, stance, reason, at },
  });
  return {
    quorum: quorumOf(inputs.quorum, may.length),
    of: may.length,
    given: all.filter((given) => isCurrent(given, now)).map(signature),
    outdated: all
      .filter((given) => !isCurrent(given, now))
      .map((given) => ({ ...signature(given), version: given.version })),
    missing: may
      .filter(({ id }) => !all.some(({ memberId }) => memberId === id))
      .map(({ id, name }) => ({ memberId: id, name })),
  };
}
