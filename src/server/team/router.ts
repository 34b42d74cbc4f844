// How is a team made, filled and kept?
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { changesPower, confirmFirst } from "@/domain/access/confirming";
import { can, type Permission, passingRoles, policy } from "@/domain/access/policy";
import { showcase } from "@/domain/record/showcase";
import { refuse } from "@/domain/refusal";
import {
  acceptInvitation,
  checkInvite,
  INVITATION_DAYS,
  invitationInput,
  invitationToken,
  isOpen,
} from "@/domain/team/invitation";
import { changeRole, grantableRoles, leaveTeam, removeMember } from "@/domain/team/member";
import { freeSlug, teamInput } from "@/domain/team/team";
import { id, slug } from "@/domain/text";
import { invitationLetter } from "../letters";
import { sendLetter } from "../mail";
import { countTry } from "../rate-limit";
import { announceSeat } from "../seating";
import { accountCommand, accountQuery, publicQuery, router, teamCommand, teamQuery } from "../trpc";

/** In an hour. */
const MOST_INVITATIONS = 100;

export const teamRouter = router({
  create: accountCommand(teamInput).mutation(async ({ ctx: { account, emitIn, store }, input }) => {
    if (account.isVisitor) refuse("account.visitor-cannot");
    const free = freeSlug(input.slug, await store.teams.slugsLike(input.slug));
    if (free !== input.slug) refuse("team.slug-taken", { slug: input.slug, free }, "slug");
    const scope = await store.teams.create({ ...input, isExample: false }, account.userId);
    emitIn(scope)("team.created", {}, { name: input.name });
    return { slug: input.slug };
  }),

  /** The wanted slug, or the first free one like it. */
  freeSlug: accountQuery({ slug }).query(async ({ ctx: { store }, input }) => {
    return { free: freeSlug(input.slug, await store.teams.slugsLike(input.slug)) };
  }),

  /** The caller's teams, the one last worked in first, the example last. */
  mine: accountQuery({}).query(({ ctx: { account, store } }) => store.teams.mine(account.userId)),

  /** The team and the caller's seat in it, for what stands around every screen; `may`: the permissions that the seat holds. */
  shell: teamQuery("team.read", {}).query(({ ctx: { actor }, input }) => ({
    slug: input.team,
    name: actor.teamName,
    isExample: actor.isExample,
    /** Sessions may let guests in. */
    guestsJoin: actor.guestsJoin,
    me: { memberId: actor.memberId, name: actor.name, role: actor.role, isVisitor: actor.isVisitor },
    may: (Object.keys(policy) as Permission[]).filter((permission) => can(actor, permission)),
  })),

  members: teamQuery("team.read", {}).query(({ ctx: { store } }) => store.team.members()),

  emails: teamQuery("team.see-emails", {}).query(({ ctx: { store } }) => store.team.emails()),

  rename: teamCommand("team.update", { name: teamInput.name }).mutation(async ({ ctx: { emit, store }, input }) => {
    await store.team.rename(input.name);
    emit("team.renamed", {}, { name: input.name });
  }),

  /** Whether sessions may let guests in; with a no, those who are in are out at once. */
  setGuests: teamCommand("team.update", { join: z.boolean() }).mutation(async ({ ctx: { emit, store }, input }) => {
    await store.team.setGuests(input.join);
    emit("team.guests-changed", { join: input.join }, {});
  }),

  delete: teamCommand("team.delete", {}).mutation(async ({ ctx: { emit, store } }) => {
    await store.team.remove();
    emit("team.deleted", {}, {});
  }),

  /** Like `delete`, for the example only: the one that is a click away. */
  deleteExample: teamCommand("team.delete-example", {}).mutation(async ({ ctx: { actor, emit, store } }) => {
    if (!actor.isExample) refuse("team.not-example");
    await store.team.remove();
    emit("team.deleted", {}, {});
  }),

  setRole: teamCommand("team.set-role", { memberId: id, role: z.enum(grantableRoles) }).mutation(
    async ({ ctx: { actor, emit, store }, input: { memberId, role } }) => {
      const seats = await store.team.lockSeats();
      const { from } = changeRole(seats, actor.memberId, memberId, role);
      if (changesPower(from, role)) confirmFirst(actor);
      const entered = await store.team.setRole(memberId, role);
      emit("team.role-changed", { memberId, role }, {});
      for (const round of entered) emit("weighting.voter-joined", { memberId, ...round }, {});
    },
  ),

  removeMember: teamCommand("team.remove-member", { memberId: id }).mutation(
    async ({ ctx: { actor, emit, store }, input: { memberId } }) => {
      removeMember(await store.team.lockSeats(), actor.memberId, memberId);
      const rounds = await store.team.vacate(memberId);
      emit("team.member-removed", { memberId }, {});
      for (const round of rounds) emit("weighting.voter-left", { memberId, ...round }, {});
    },
  ),

  leave: teamCommand("team.leave", {}).mutation(async ({ ctx: { actor, emit, store } }) => {
    const { memberId } = actor;
    leaveTeam(await store.team.lockSeats(), memberId);
    const rounds = await store.team.vacate(memberId);
    emit("team.member-left", { memberId }, {});
    for (const round of rounds) emit("weighting.voter-left", { memberId, ...round }, {});
  }),

  invitations: teamQuery("team.invite", {}).query(({ ctx: { store } }) => store.team.openInvitations()),

  /** Invites with a role. With an address it sends a letter; without one it answers the token of the link, this once. */
  invite: teamCommand("team.invite", invitationInput).mutation(
    async ({ ctx: { actor, emit, now, store }, input: { role, email } }) => {
      checkInvite(actor.role, role);
      if (changesPower("observer", role)) confirmFirst(actor);
      if ((await store.team.invitedLately()) >= MOST_INVITATIONS) refuse("access.too-many-tries", { minutes: 60 });
      if (email && (await store.team.hasMemberWith(email))) refuse("team.already-member", {}, "email");
      const token = randomBytes(32).toString("base64url");
      const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000);
      const invitationId = await store.team.invite({ role, email, token, expiresAt });
      if (email) await sendLetter(email, invitationLetter(actor, token));
      emit("team.member-invited", { invitationId, role }, { email });
      return { id: invitationId, token: email ? null : token, expiresAt: expiresAt.toISOString() };
    },
  ),

  revokeInvitation: teamCommand("team.invite", { id }).mutation(async ({ ctx: { emit, store }, input }) => {
    if (!(await store.team.revokeInvitation(input.id))) refuse("team.invitation-invalid");
    emit("team.invitation-revoked", { invitationId: input.id }, {});
  }),

  /** What the holder of an invitation may know before accepting it, and as whom they are signed in. Refuses `team.invitation-invalid`. */
  invitation: publicQuery({ token: invitationToken }).query(async ({ ctx: { ip, sessionToken, store }, input }) => {
    await countTry("invitation-peer", ip);
    const invitation = await store.teams.invitation(input.token);
    if (!invitation || !isOpen(invitation, new Date())) return refuse("team.invitation-invalid");
    const { teamId, teamName, teamSlug, inviter, role, email, expiresAt } = invitation;
    const account = await store.account.bySession(sessionToken);
    const seat = account && (await store.teams.roleIn(teamId, account.id));
    const guest = account && { ...account, isMember: seat !== null && !passingRoles.includes(seat) };
    return { teamName, teamSlug, inviter, role, email, expiresAt: expiresAt.toISOString(), guest };
  }),

  /** Takes the seat that an invitation offers. */
  accept: accountCommand({ token: invitationToken }).mutation(
    async ({ ctx: { account, emitIn, now, store }, input }) => {
      const invitation = await store.teams.invitation(input.token, true);
      const seat = invitation && (await store.teams.roleIn(invitation.teamId, account.userId));
      const role = acceptInvitation(invitation, { ...account, seat }, now);
      if (!invitation) return refuse("team.invitation-invalid");
      await store.teams.markAccepted(invitation.id);
      const { teamId, teamSlug } = invitation;
      announceSeat(emitIn, await store.teams.takeSeat({ teamId, userId: account.userId, role, name: account.name }));
      return { slug: teamSlug };
    },
  ),

  /** A sealed result of the example, for the front door; null where there is none. Nobody is named in it. */
  showcase: publicQuery({}).query(async ({ ctx: { store } }) => {
    const sealed = await store.teams.sealedExamples();
    const shown = sealed.map(({ record, isIntact }) => ({ ...showcase(record), isIntact }));
    // The latest that a single weight could tip tells the most.
    return shown.find(({ flip }) => flip !== null) ?? shown[0] ?? null;
  }),

  /** Takes a visitor's seat in the example; answers where its tour begins. */
  joinExample: accountCommand({}).mutation(async ({ ctx: { account, emitIn, store } }) => {
    const team = await store.teams.example();
    const door = await store.teams.exampleDoor();
    if (!team || !door) return refuse("team.example-closed");
    const { userId, name } = account;
    if (!(await store.teams.roleIn(team.id, userId)))
      announceSeat(emitIn, await store.teams.takeSeat({ teamId: team.id, userId, role: "visitor", name }));
    return { to: door };
  }),
});
