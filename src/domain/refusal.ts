// How does the house say no?

/** What kind of no it is; the server maps each kind to one tRPC code. */
export type RefusalKind =
  | "invalid"
  | "signed-out"
  | "not-allowed"
  | "not-found"
  | "conflict"
  | "too-many"
  | "too-large"
  | "unavailable";

/** Every refusal the product knows. Each has its sentence in every locale under `refusals`. */
export const refusals = {
  "access.signed-out": "signed-out",
  "access.not-found": "not-found",
  "access.not-allowed": "not-allowed",
  "access.too-many-tries": "too-many",
  "access.confirm-first": "not-allowed",
  "input.invalid": "invalid",
  "input.too-large": "too-large",
  "input.request-reused": "conflict",
  "server.unreachable": "unavailable",
  "account.email-taken": "conflict",
  "account.wrong-password": "not-allowed",
  "account.visitors-closed": "not-allowed",
  "account.visitor-cannot": "not-allowed",
  "account.only-owner": "conflict",
  "account.sign-in-failed": "not-allowed",
  "account.link-invalid": "not-found",
  "account.sign-in-refused": "not-allowed",
  "account.mail-not-configured": "conflict",
  "account.mail-failed": "conflict",
  "team.slug-taken": "conflict",
  "team.last-owner": "conflict",
  "team.rank-too-high": "not-allowed",
  "team.already-member": "conflict",
  "team.invitation-invalid": "not-found",
  "team.invitation-for-other-email": "not-allowed",
  "team.not-example": "conflict",
  "team.example-closed": "not-found",
  "project.not-now": "conflict",
  "project.changed-meanwhile": "conflict",
  "project.facilitator-needs-seat": "invalid",
  "project.deadline-past": "invalid",
  "project.names-fixed": "conflict",
  "criteria.name-taken": "conflict",
  "criteria.nothing-to-lock": "conflict",
  "criteria.too-many": "invalid",
  "criteria.scale-invalid": "invalid",
  "criteria.merge-into-itself": "invalid",
  "criteria.reason-needed": "invalid",
  "candidates.name-taken": "conflict",
  "candidates.too-many": "invalid",
  "candidates.reason-needed": "invalid",
  "candidates.stack-unknown": "invalid",
  "weighting.round-already-open": "conflict",
  "weighting.no-round-open": "conflict",
  "weighting.round-closed": "conflict",
  "weighting.round-not-closed": "conflict",
  "weighting.not-revealed": "conflict",
  "weighting.not-in-electorate": "not-allowed",
  "weighting.too-few-ballots": "conflict",
  "weighting.ballot-incomplete": "invalid",
  "weighting.points-sum": "invalid",
  "weighting.answer-out-of-range": "invalid",
  "weighting.ballot-all-zero": "invalid",
  "weighting.unknown-criterion": "invalid",
  "weighting.ranks-impossible": "invalid",
  "weighting.nobody-voted": "conflict",
  "weighting.round-voided": "conflict",
  "weighting.already-revealed": "conflict",
  "weighting.round-accepted": "conflict",
  "weighting.newer-round": "conflict",
  "weighting.ballot-answers-nothing": "invalid",
  "weighting.no-ballot": "conflict",
  "weighting.ballot-final": "conflict",
  "weighting.already-voter": "conflict",
  "weighting.pair-twice": "invalid",
  "weighting.pairs-not-linked": "invalid",
  "weighting.pairs-missing": "invalid",
  "weighting.best-worst-mixed": "invalid",
  "weighting.too-many-criteria": "invalid",
  "weighting.shares-need-names": "invalid",
  "weighting.share-of-nobody": "invalid",
  "weighting.statistic-not-offered": "invalid",
  "weighting.not-weighed": "invalid",
  "weighting.nothing-to-revote": "conflict",
  "weighting.revote-differs": "invalid",
  "weighting.revote-shows": "invalid",
  "weighting.voters-hidden": "conflict",
  "weighting.nudged-lately": "conflict",
  "weighting.nobody-missing": "conflict",
  "scores.locked": "conflict",
  "scores.not-a-rated-cell": "invalid",
  "scores.value-out-of-range": "invalid",
  "scores.still-blind": "not-allowed",
  "scores.unknown-cell": "invalid",
  "evidence.url-invalid": "invalid",
  "evidence.claim-unknown": "invalid",
  "comparison.not-open": "conflict",
  "scenarios.too-many": "invalid",
  "scenarios.name-taken": "conflict",
  "scenarios.other-criteria": "conflict",
  "record.no-draft": "conflict",
  "record.candidate-needed": "invalid",
  "record.candidate-out": "invalid",
  "record.reason-needed": "invalid",
  "record.gap-reason-needed": "invalid",
  "record.statement-needed": "invalid",
  "record.because-needed": "invalid",
  "record.stance-reason-needed": "invalid",
  "record.not-confirmed": "invalid",
  "record.quorum-missing": "conflict",
  "record.changed-since-preview": "conflict",
  "record.successor-open": "conflict",
  "record.day-past": "invalid",
  "session.none": "conflict",
  "session.already-open": "conflict",
  "session.started-already": "conflict",
  "session.not-running": "conflict",
  "session.paused": "conflict",
  "session.not-here": "conflict",
  "session.nothing-planned": "conflict",
  "session.too-many-items": "invalid",
  "session.topic-needed": "invalid",
  "session.day-past": "invalid",
  "session.no-timer": "conflict",
  "session.code-unknown": "not-found",
  "session.code-over": "not-found",
  "session.code-changed": "not-found",
  "session.link-over": "not-found",
  "session.no-guests": "not-allowed",
  "session.full": "conflict",
  "session.name-needed": "invalid",
  "session.name-taken": "conflict",
  "session.has-seat": "conflict",
  "session.has-account": "not-allowed",
  "session.not-named": "conflict",
  "session.not-joined": "conflict",
  "session.has-voted": "conflict",
  "session.facilitator-here": "conflict",
} as const satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof refusals;
export type RefusalParams = Record<string, string | number>;

/** A refusal on its way to the person: a code that every locale words, its kind, and the figures that the sentence needs. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly kind: RefusalKind;
  readonly params: RefusalParams;
  /** The input field that the sentence belongs beside, where there is one. */
  readonly field: string | undefined;

  constructor(code: RefusalCode, params: RefusalParams = {}, field?: string) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.kind = refusals[code];
    this.params = params;
    this.field = field;
  }
}

/** Says no: throws the `Refusal` of that code. */
export function refuse(code: RefusalCode, params: RefusalParams = {}, field?: string): never {
  throw new Refusal(code, params, field);
}
