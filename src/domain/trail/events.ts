// Everything that can happen, and what of it the trail keeps.
import { z } from "zod";
import { id } from "../text";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const words = z.string();
const enumText = z.string().max(40);

/** `shown` stands in the leaf for ever, so it is never a secret and never erasable; `hidden` goes in as a commitment. */
const event = <S extends z.ZodRawShape, H extends z.ZodRawShape>(shown: S, hidden: H) => ({
  shown: z.strictObject(shown),
  hidden: z.strictObject(hidden),
});

/** The first word is the router whose answers it makes stale. */
export const events = {
  "team.created": event({}, { name: words }),
  "team.renamed": event({}, { name: words }),
  "team.guests-changed": event({ join: z.boolean() }, {}),
  "team.deleted": event({}, {}),
  "team.member-invited": event({ invitationId: id, role: enumText }, { email: words.nullable() }),
  "team.invitation-revoked": event({ invitationId: id }, {}),
  "team.member-joined": event({ memberId: id, role: enumText }, { name: words }),
  "team.role-changed": event({ memberId: id, role: enumText }, {}),
  "team.member-removed": event({ memberId: id }, {}),
  "team.member-left": event({ memberId: id }, {}),
  "team.member-erased": event({ memberId: id }, {}),
  "project.created": event({ projectId: id, number: z.int() }, { title: words, question: words }),
  "project.framed": event({}, { title: words, question: words, context: words }),
  "project.settings-changed": event(
    {},
    { deadline: words.nullable(), quorum: z.int().nullable(), named: z.boolean(), weightMethod: words },
  ),
  "project.participants-changed": event({ limited: z.boolean(), memberIds: z.array(id) }, {}),
  "project.facilitator-assigned": event({ memberId: id }, {}),
  "project.archived": event({}, {}),
  "project.restored": event({}, {}),
  "project.deleted": event({}, {}),
  "project.undeleted": event({ projectId: id }, {}),
  "criteria.proposed": event({ criterionId: id, state: enumText }, { name: words, definition: words, scale: words }),
  "criteria.edited": event({ criterionId: id }, { name: words, definition: words, scale: words }),
  "criteria.moved": event({ criterionId: id, state: enumText }, { reason: words.nullable() }),
  "criteria.reordered": event({ criterionIds: z.array(id) }, {}),
  "criteria.merged": event({ criterionId: id, intoId: id }, {}),
  "criteria.kept-apart": event({ criterionIds: z.array(id) }, {}),
  "criteria.supported": event({ criterionId: id, supported: z.boolean() }, {}),
  "criteria.locked": event({ criterionIds: z.array(id) }, {}),
  "criteria.unlocked": event({}, { reason: words }),
  "discussion.noted": event({ commentId: id }, { body: words }),
  "discussion.edited": event({ commentId: id }, { body: words }),
  "discussion.deleted": event({ commentId: id }, {}),
  "discussion.restored": event({ commentId: id }, {}),
  "discussion.hidden": event({ commentId: id, hidden: z.boolean() }, {}),
  "candidates.named": event({ candidateId: id, stackId: z.string().nullable() }, { name: words, description: words }),
  "candidates.edited": event({ candidateId: id }, { name: words, description: words }),
  "candidates.withdrawn": event({ candidateId: id }, { reason: words }),
  "candidates.restored": event({ candidateId: id }, {}),
  "candidates.judged": event({ candidateId: id, criterionId: id, verdict: enumText }, { reason: words }),
  "candidates.overridden": event({ candidateId: id, criterionId: id, overridden: z.boolean() }, { reason: words }),
  "weighting.round-opened": event(
    {
      roundId: id,
      number: z.int(),
      method: enumText,
      secrecy: enumText,
      showsVoters: z.boolean(),
      /** Ballots of a session's guests count; not said of rounds from before there were guests. */
      guestsCount: z.boolean().optional(),
      electorate: z.array(id),
      /** Those of the electorate whose ballots aren't counted. */
      uncounted: z.array(id),
      /** Whose ballots count more than once, where some do. */
      shares: z.record(id, z.int()).optional(),
      criterionIds: z.array(id),
      /** The one that a revote asks about. */
      aboutId: id.optional(),
    },
    {},
  ),
  "weighting.voter-joined": event({ roundId: id, projectId: id.optional(), memberId: id, counted: z.boolean() }, {}),
  "weighting.voter-left": event({ roundId: id, projectId: id, memberId: id }, {}),
  /** Only who has handed in nothing so far. */
  "weighting.voter-stepped-out": event({ roundId: id, projectId: id, memberId: id }, {}),
  "weighting.ballot-cast": event({ roundId: id, mark: id, counted: z.boolean() }, { ballot: words, reasons: words }),
  "weighting.ballot-withdrawn": event({ roundId: id, mark: id }, {}),
  /** Those who had not voted were asked to; who they were stands nowhere. */
  "weighting.nudged": event({ roundId: id }, {}),
  "weighting.round-closed": event({ roundId: id, size: z.string(), root: hash }, {}),
  "weighting.round-revealed": event({ roundId: id, number: z.int(), voted: z.int(), of: z.int() }, {}),
  "weighting.round-voided": event({ roundId: id, number: z.int() }, { reason: words }),
  "weighting.weights-accepted": event({ roundId: id, statistic: enumText, weightsBp: z.record(id, z.int()) }, {}),
  "weighting.reopened": event({}, {}),
  "scores.given": event(
    { candidateId: id, criterionId: id, mark: id, counted: z.boolean() },
    { score: words, note: words },
  ),
  "scores.taken-back": event({ candidateId: id, criterionId: id, mark: id }, {}),
  "scores.measured": event({ candidateId: id, criterionId: id, value: z.string() }, { source: words }),
  "scores.measurement-removed": event({ candidateId: id, criterionId: id }, {}),
  "scores.locked": event({ size: z.string(), root: hash }, {}),
  "scores.unlocked": event({}, {}),
  "evidence.added": event(
    { evidenceId: id, candidateId: id, criterionId: id, kind: enumText, stance: enumText },
    { text: words },
  ),
  "evidence.removed": event({ evidenceId: id }, {}),
  "evidence.restored": event({ evidenceId: id }, {}),
  "scenarios.saved": event({ scenarioId: id, number: z.int(), weightsBp: z.record(id, z.int()) }, { name: words }),
  "scenarios.renamed": event({ scenarioId: id }, { name: words }),
  "scenarios.reweighed": event({ scenarioId: id, weightsBp: z.record(id, z.int()) }, {}),
  "scenarios.deleted": event({ scenarioId: id }, {}),
  "scenarios.restored": event({ scenarioId: id }, {}),
  "record.drafted": event({ decisionId: id, version: z.int() }, { draft: words }),
  "record.dissented": event({ decisionId: id }, { body: words }),
  "record.signed": event({ decisionId: id, version: z.int(), hash, stance: enumText }, { reason: words }),
  "record.sign-off-taken-back": event({ decisionId: id }, {}),
  "record.sealed": event({ decisionId: id, number: z.int(), hash }, {}),
  "record.succession-opened": event({ decisionId: id, byProjectId: id, number: z.int() }, {}),
  "record.superseded": event({ decisionId: id, byProjectId: id, number: z.int() }, {}),
  "record.reassessed": event({ decisionId: id, outcome: enumText }, { learned: words }),
  "session.opened": event({ sessionId: id, number: z.int() }, {}),
  "session.started": event({ sessionId: id, itemId: id }, {}),
  "session.went-to": event({ sessionId: id, itemId: id, kind: enumText }, {}),
  "session.talked-about": event({ sessionId: id, criterionId: id.nullable() }, {}),
  "session.item-added": event(
    { sessionId: id, itemId: id, kind: enumText, criterionId: id.nullable() },
    { title: words },
  ),
  "session.reordered": event({ sessionId: id, itemIds: z.array(id) }, {}),
  "session.item-set": event({ sessionId: id, itemId: id, state: enumText }, {}),
  "session.parked": event(
    { sessionId: id, itemId: id, criterionId: id.nullable(), ownerId: id.nullable(), dueOn: z.string().nullable() },
    { task: words },
  ),
  "session.task-finished": event({ sessionId: id, itemId: id, done: z.boolean() }, {}),
  "session.paused": event({ sessionId: id }, {}),
  "session.resumed": event({ sessionId: id }, {}),
  /** Seconds that are left of it; null: stopped. */
  "session.timer-set": event({ sessionId: id, seconds: z.int().nullable(), held: z.boolean() }, {}),
  "session.ends-asked": event({ sessionId: id, asked: z.boolean() }, {}),
  "session.code-rotated": event({ sessionId: id }, {}),
  "session.guests-let-in": event({ sessionId: id, letsGuestsIn: z.boolean() }, {}),
  "session.link-made": event({ sessionId: id, memberId: id }, {}),
  "session.guest-removed": event({ sessionId: id, memberId: id }, {}),
  "session.joined": event({ sessionId: id, memberId: id }, {}),
  "session.observed": event({ sessionId: id, memberId: id, observes: z.boolean() }, {}),
  "session.taken-over": event({ sessionId: id, memberId: id, formerId: id }, {}),
  "session.ended": event({ sessionId: id, number: z.int() }, {}),
} as const;

export type EventName = keyof typeof events;
export type Shown<N extends EventName> = z.input<(typeof events)[N]["shown"]>;
export type Hidden<N extends EventName> = z.input<(typeof events)[N]["hidden"]>;

/** The events that go to their round's own log, unreadable until it closes. */
export const roundLogEvents: readonly EventName[] = ["weighting.ballot-cast", "weighting.ballot-withdrawn"];

/** The events that go to their project's own log of scores, unreadable until they are locked; all others go to the team's log. */
export const scoreLogEvents: readonly EventName[] = ["scores.given", "scores.taken-back"];
