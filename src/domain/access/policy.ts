// Who may do what? One table; the server enforces it, screens ask the same `can`.

/**
 * A team's roles. Each inherits what the ones before it may do. A guest came to one session, by name; a visitor looks around. Their
 * ballots and scores are kept but not counted, a guest's ballots only where the round's terms say so.
 */
export const roles = ["guest", "observer", "visitor", "member", "facilitator", "admin", "owner"] as const;
export type Role = (typeof roles)[number];

/** Who comes and goes: named in no list of the team's people, and in nobody's gift. */
export const passingRoles: readonly Role[] = ["guest", "visitor"];

/** Where the actor stands to the thing that they act on; a guest to the project of their session, while it runs. */
export type Standing = "participant" | "assigned" | "creator" | "guest";

/** One way to be permitted: from this role on, and with this standing. */
type Way = { from: Role; as?: Standing };

const everyone: Way[] = [{ from: "observer" }];
const participants: Way[] = [{ from: "observer", as: "participant" }, { from: "admin" }];
/** Guests have this standing and no other; nobody else has it. */
const guests: Way = { from: "guest", as: "guest" };
const attendees: Way[] = [...participants, guests];
const scorers: Way[] = [{ from: "visitor", as: "participant" }];
const voters: Way[] = [...scorers, guests];
const members: Way[] = [{ from: "member", as: "participant" }];
/** The project's assigned facilitator; admin and owner have no such power by rank, they must assign themselves. */
const assigned: Way[] = [{ from: "member", as: "assigned" }];
const admins: Way[] = [{ from: "admin" }];

export const policy = {
  "team.read": everyone,
  "team.update": admins,
  "team.delete": [{ from: "owner" }],
  /** Apart from others, since it asks for no password: it was made in one click. */
  "team.delete-example": [{ from: "owner" }],
  "team.see-emails": admins,
  "team.set-role": admins,
  "team.remove-member": admins,
  "team.leave": everyone,
  "team.invite": admins,
  "project.create": [{ from: "member" }],
  "project.list": everyone,
  /** What every screen of it stands on: what it asks, where it is, what the caller may do. */
  "project.see": attendees,
  "project.read": participants,
  "project.update": [{ from: "member", as: "creator" }, { from: "member", as: "assigned" }, { from: "admin" }],
  /** Being seen in a project, and what one is editing there. */
  "presence.here": attendees,
  "project.set-participants": [{ from: "member", as: "assigned" }, { from: "admin" }],
  "project.assign-facilitator": [{ from: "member", as: "assigned" }, { from: "admin" }],
  "project.archive": [{ from: "member", as: "assigned" }, { from: "admin" }],
  "project.delete": admins,
  "project.undelete": admins,
  "criteria.read": attendees,
  "criteria.write": members,
  "criteria.lock": assigned,
  "candidates.read": attendees,
  "candidates.write": members,
  "candidates.withdraw": assigned,
  "discussion.write": members,
  "discussion.moderate": [{ from: "member", as: "assigned" }, { from: "admin" }],
  "weighting.open": assigned,
  "weighting.vote": voters,
  "weighting.progress": attendees,
  "weighting.who-voted": assigned,
  "weighting.nudge": assigned,
  "weighting.close": assigned,
  "weighting.reveal": assigned,
  "weighting.void": assigned,
  "weighting.accept": assigned,
  "weighting.results": attendees,
  "scores.read": participants,
  "scores.set-own": scorers,
  "scores.measure": members,
  "scores.lock": assigned,
  "comparison.read": participants,
  /** Who saved one may change it, and the facilitator may: see comparison/scenario-rules. */
  "scenarios.write": members,
  "record.read": participants,
  "record.list": everyone,
  "record.draft": assigned,
  "record.sign": members,
  "record.seal": assigned,
  "record.supersede": assigned,
  "record.reassess": members,
  "session.read": attendees,
  "session.open": assigned,
  "session.run": assigned,
  /** Observers may be there and watch. */
  "session.take-part": [{ from: "observer", as: "participant" }, guests],
  /** A way in from another device, for who has no account to sign in with. */
  "session.own-link": [guests],
  /** Only while the facilitator is away: see session/take-over. */
  "session.take-over": members,
  /** Who owns one may say that it is done, and the facilitator may: also when the meeting is over. */
  "session.finish-task": members,
  "trail.read-project": participants,
  "trail.read-team": admins,
  /** Everything at once, with all that may be opened. */
  "trail.export-team": admins,
  "trail.read-checkpoint": everyone,
  /** To hear at once that something changed in it. */
  "live.follow": attendees,
  "drafts.keep": [{ from: "visitor" }],
} as const satisfies Record<string, readonly Way[]>;

export type Permission = keyof typeof policy;

/** Someone in a team, and where they stand to the project at hand (none outside projects). */
export type Actor = { role: Role; standings?: readonly Standing[] };

/** Whether the actor has that permission: true as soon as one way of it fits; the default is no. */
export function can(actor: Actor, permission: Permission): boolean {
  const ways: readonly Way[] = policy[permission];
  return ways.some((way) => isAtLeast(actor.role, way.from) && (!way.as || (actor.standings ?? []).includes(way.as)));
}

/** Whether a role stands at or above another. */
export function isAtLeast(role: Role, floor: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(floor);
}

/** Whether an actor may give, change or take away this role: admins up to facilitator, owners any. */
export function mayGrant(actor: Role, role: Role): boolean {
  if (passingRoles.includes(role)) return false;
  return actor === "owner" || (actor === "admin" && !isAtLeast(role, "admin"));
}

/** Whether a seat's ballots and scores count in the group's result; a guest's ballots where the round says so. */
export function isCounted(role: Role, guestsCount = false): boolean {
  return isAtLeast(role, "member") || (role === "guest" && guestsCount);
}

/** Whether a seat of this role is among a round's voters. */
export function isVoter(role: Role): boolean {
  return role !== "observer";
}
