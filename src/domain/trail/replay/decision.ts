// Is what was sealed what was decided?
import { isAtLeast, type Role } from "../../access/policy";
import { type RecordMatter, recordFormats } from "../../record/record";
import { quorumOf, type Stance, tally } from "../../record/sign-off";
import { methods } from "../../weighting/methods";
import { canonicalJson, type Json } from "../canonical";
import { flaw, type Gap, type Happened } from "../flaw";
import { percent, turnoutIn, votersIn } from "./ballots";
import type { Accepted, ReplayedProject, ReplayedRound } from "./standing";

type Matter = RecordMatter;

/** The parts of a sealed record that say what was decided by whom; in every format of it. */
export type SealedDecision = Pick<
  Matter,
  "criteria" | "mustHaves" | "candidates" | "verdicts" | "decision" | "ranking"
> & {
  format: string;
  weighing: Pick<
    Matter["weighing"],
    "round" | "method" | "statistic" | "ballots" | "named" | "voters" | "shares" | "turnout"
  >;
  participants: readonly { memberId: string; role: Role }[];
  signing: { quorum: number; of: number; given: readonly { memberId: string; stance: Stance }[] };
};

/** The weights and whose they are. Throws a `Flaw` at the seal. `votes`: the ballots that count, null where one can't be read. */
export function checkWeighing(
  sealed: SealedDecision,
  accepted: Accepted | null,
  votes: number | null,
  by: Happened,
): void {
  const { round, statistic, weightsBp } = accepted ?? flaw(by, "It was sealed without accepted weights.");
  if (sealed.weighing.round !== round.number)
    flaw(
      by,
      `The accepted weights are those of round ${round.number}; sealed are those of round ${sealed.weighing.round}.`,
    );
  if (sealed.weighing.statistic !== statistic)
    flaw(by, `The weights were accepted by the ${statistic}; sealed is the ${sealed.weighing.statistic}.`);
  const method = Object.entries(methods).find(([id]) => id === round.method)?.[1].name;
  if (sealed.weighing.method !== method || sealed.weighing.named !== (round.secrecy === "named"))
    flaw(
      by,
      `Round ${round.number} was weighed by ${method ?? round.method}, ${round.secrecy}; the record says otherwise.`,
    );
  if (votes !== null && sealed.weighing.ballots !== votes)
    flaw(by, `${votes} ballots count in round ${round.number}; sealed are ${sealed.weighing.ballots}.`);
  checkVoters(sealed, round, by);
  const wrong = sealed.criteria.find(({ id, weightBp }) => weightsBp[id] !== weightBp);
  if (wrong)
    flaw(
      by,
      `“${wrong.name}” was accepted with a weight of ${percent(weightsBp[wrong.id])}; sealed is ${percent(wrong.weightBp)}.`,
    );
}

/** Who set the weights, how much each counts, and what became of the ballots of those who gave no vote, are as the trail has it; where the record says it. */
function checkVoters({ format, weighing }: SealedDecision, round: ReplayedRound, by: Happened): void {
  const { voters, shares, turnout } = weighing;
  const times = (id: string) => round.shares.get(id) ?? 1;
  const off = (voters ?? []).find((id, place) => (shares?.[place] ?? 1) !== times(id));
  if (off !== undefined) {
    const said = times(off) === 1 ? "once" : `${times(off)} times`;
    flaw(by, `Seat ${off} counts ${said} in round ${round.number}; the record says otherwise.`);
  }
  const seats = format === recordFormats[0] ? null : votersIn(round); // the first format gives names instead
  const isOther = seats !== null && canonicalJson([...(voters ?? [])].sort()) !== canonicalJson(seats);
  if (isOther || (shares && shares.length !== voters?.length))
    flaw(by, `Round ${round.number}: the record names others as its voters, or their shares without them.`);
  const found = turnoutIn(round);
  if (turnout && found && canonicalJson(found) !== canonicalJson(turnout))
    flaw(
      by,
      `Of the ${found.of} voters of round ${round.number}, others gave no vote, or for other reasons, than is sealed.`,
    );
}

/** Criteria and candidates are those that were agreed and named, each as it stood. Throws a `Flaw` at the seal. */
export function checkField(sealed: SealedDecision, project: ReplayedProject, by: Happened): void {
  const agreed = [...(project.locked ?? [])].sort().join();
  if (
    [...sealed.criteria, ...sealed.mustHaves]
      .map(({ id }) => id)
      .sort()
      .join() !== agreed
  )
    flaw(by, "The sealed criteria aren't those that were agreed.");
  if (
    sealed.candidates
      .map(({ id }) => id)
      .sort()
      .join() !== [...project.candidates.keys()].sort().join()
  )
    flaw(by, "The sealed candidates aren't those that were named.");
  const mustHaves = new Set(sealed.mustHaves.map(({ id }) => id));
  for (const { id, name, state } of sealed.candidates) {
    const is = stateOf(project, id, mustHaves);
    if (is !== state) flaw(by, `“${name}” is ${is}; sealed is ${state}.`);
  }
  const given = [...project.candidates].flatMap(([candidateId, { verdicts }]) =>
    [...verdicts]
      .filter(([id]) => project.locked?.includes(id))
      .map(([criterionId, { verdict }]) => `${candidateId} ${criterionId} ${verdict}`),
  );
  const stated = sealed.verdicts.map(
    ({ candidateId, criterionId, verdict }) => `${candidateId} ${criterionId} ${verdict}`,
  );
  if (given.sort().join() !== stated.sort().join())
    flaw(by, "The sealed verdicts on the must-haves aren't those that were given.");
}

/** The decision is the last draft. Throws a `Flaw` at the seal; a draft that can't be read is a gap. */
export function checkDraft(sealed: SealedDecision, { draft }: ReplayedProject, by: Happened): Gap[] {
  if (!draft) return flaw(by, "It was sealed without a draft.");
  if (draft.content === null)
    return [{ place: by.place, what: `The last draft can't be read, so it can't be held against what was sealed.` }];
  const { consequences, ...rest } = draft.content as { consequences: { text: string }[] } & Record<string, Json>;
  const written = { ...rest, consequences: consequences.filter(({ text }) => text !== "") };
  if (canonicalJson(written) !== canonicalJson(sealed.decision as Json))
    flaw(by, "The sealed decision isn't the last draft.");
  return [];
}

/** Enough approved what was sealed, and each is in the trail. `signedHash`: of what a sign-off signs. Throws a `Flaw` at the seal. */
export function checkSignOffs(
  sealed: SealedDecision,
  project: ReplayedProject,
  signedHash: string,
  by: Happened,
): void {
  const current = new Map(
    [...project.signOffs].filter(
      ([, { version, hash }]) => version === project.draft?.version && (hash === null || hash === signedHash),
    ),
  );
  const { given, quorum, of } = sealed.signing;
  for (const { memberId, stance } of given)
    if (current.get(memberId)?.stance !== stance)
      flaw(by, `Seat ${memberId} is sealed with “${stance}”, but didn't sign that for this text.`);
  const left = [...current.keys()].find(
    (id) =>
      !given.some(({ memberId }) => memberId === id) &&
      sealed.participants.some(({ memberId, role }) => memberId === id && isAtLeast(role, "member")),
  );
  if (left) flaw(by, `Seat ${left} signed this text, but the sign-off is not in the record.`);
  const { approving, isMet } = tally(quorum, of, given);
  if (!isMet) flaw(by, `It was sealed with ${approving} approvals, where ${quorum} were needed.`);
  if (project.quorum !== undefined && quorumOf(project.quorum, of) !== quorum)
    flaw(by, `${quorumOf(project.quorum, of)} approvals were needed; sealed is that ${quorum} were.`);
}

function stateOf(project: ReplayedProject, id: string, mustHaves: ReadonlySet<string>): string {
  const candidate = project.candidates.get(id);
  if (candidate?.isWithdrawn) return "withdrawn";
  const fails = [...(candidate?.verdicts ?? [])].some(
    ([criterionId, { verdict, isOverridden }]) => mustHaves.has(criterionId) && verdict === "fails" && !isOverridden,
  );
  return fails ? "ruled-out" : "standing";
}
