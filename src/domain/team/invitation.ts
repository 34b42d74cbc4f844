// How does an invitation let someone in, once?
import { z } from "zod";
import { mayGrant, passingRoles, type Role } from "../access/policy";
import { refuse } from "../refusal";
import { emailAddress } from "../text";
import { grantableRoles } from "./member";

/** An invitation is good for seven days. */
export const INVITATION_DAYS = 7;

/** The role to come with; an address, if only its holder may come. */
export const invitationInput = { role: z.enum(grantableRoles), email: emailAddress.nullable() };

/** What stands in the link: 256 bits in base64url. One that is mangled is as good as none. */
export const invitationToken = z.string().max(200);

export type Invitation = {
  role: Role;
  email: string | null;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
  /** The inviter's role now; null once they have left. */
  inviterRole: Role | null;
};

/** Whether it can still be accepted: unused, not taken back, not run out, and its inviter could still give that role. */
export function isOpen(invitation: Invitation, now: Date): boolean {
  const { acceptedAt, revokedAt, expiresAt, inviterRole, role } = invitation;
  return !acceptedAt && !revokedAt && now < expiresAt && inviterRole !== null && mayGrant(inviterRole, role);
}

/**
 * The role that the guest comes with. `seat` is their role in the team already, if they have one; a visitor's or a guest's may be
 * exchanged. Refuses `team.invitation-invalid`, `team.invitation-for-other-email`, `team.already-member`, `account.visitor-cannot`.
 */
export function acceptInvitation(
  invitation: Invitation | null,
  guest: { email: string | null; isVisitor: boolean; seat: Role | null },
  now: Date,
): Role {
  if (!invitation || !isOpen(invitation, now)) return refuse("team.invitation-invalid");
  if (guest.isVisitor) refuse("account.visitor-cannot");
  if (invitation.email && invitation.email !== guest.email) refuse("team.invitation-for-other-email");
  if (guest.seat && !passingRoles.includes(guest.seat)) refuse("team.already-member");
  return invitation.role;
}

/** Checks that an actor may invite to this role. Refuses `team.rank-too-high`. */
export function checkInvite(actor: Role, role: Role): void {
  if (!mayGrant(actor, role)) refuse("team.rank-too-high", {}, "role");
}
