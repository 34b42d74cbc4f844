// Who may change whose seat, and what can't be taken from a team?
import { isAtLeast, mayGrant, passingRoles, type Role, roles } from "../access/policy";
import { refuse } from "../refusal";

export type Seat = { id: string; role: Role };

/** The roles that someone can be given; a visitor's is taken at the front door only, a guest's at a session's. */
export const grantableRoles = roles.filter((role) => role !== "visitor" && role !== "guest");

/**
 * The seat with its new role, and the one that it had. `seats` are all of the team's, read under its lock; the actor's role is taken from them too.
 * Refuses `team.rank-too-high` where the actor may not give the new role or take the old one, `team.last-owner`.
 */
export function changeRole(
  seats: readonly Seat[],
  actorId: string,
  memberId: string,
  role: Role,
): Seat & { from: Role } {
  const actor = seatOf(seats, actorId);
  const seat = seatOf(seats, memberId);
  if (!mayGrant(actor.role, seat.role) || !mayGrant(actor.role, role)) refuse("team.rank-too-high", {}, "role");
  if (role !== "owner") keepAnOwner(seats, seat);
  return { ...seat, role, from: seat.role };
}

/** Checks that the actor may take this seat away. Refuses `team.rank-too-high`, `team.last-owner`. */
export function removeMember(seats: readonly Seat[], actorId: string, memberId: string): Seat {
  const actor = seatOf(seats, actorId);
  const seat = seatOf(seats, memberId);
  if (!mayRemove(actor.role, seat.role)) refuse("team.rank-too-high");
  keepAnOwner(seats, seat);
  return seat;
}

/** Checks that someone may give up their own seat. Refuses `team.last-owner`. */
export function leaveTeam(seats: readonly Seat[], memberId: string): Seat {
  const seat = seatOf(seats, memberId);
  keepAnOwner(seats, seat);
  return seat;
}

/** Whether an actor may take away a seat of this role: admins up to facilitators, guests and visitors, owners any. */
export function mayRemove(actor: Role, role: Role): boolean {
  return passingRoles.includes(role) ? isAtLeast(actor, "admin") : mayGrant(actor, role);
}

function seatOf(seats: readonly Seat[], id: string): Seat {
  return seats.find((seat) => seat.id === id) ?? refuse("access.not-found");
}

function keepAnOwner(seats: readonly Seat[], going: Seat): void {
  if (going.role !== "owner") return;
  if (!seats.some((seat) => seat.role === "owner" && seat.id !== going.id)) refuse("team.last-owner");
}
