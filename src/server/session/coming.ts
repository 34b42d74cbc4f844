// How does someone come to a meeting, and as what?
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { can } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import { codeIn } from "@/domain/session/code";
import { guestToken, wayIn } from "@/domain/session/guests";
import { id } from "@/domain/text";
import { countCode, tryCode } from "../code-tries";
import { countTry } from "../rate-limit";
import { accountCommand, projectCommand, publicQuery } from "../trpc";
import { underWay } from "./moves";

const typed = z.string().max(40);

export const coming = {
  /**
   * What is behind a code, for whoever stands before it: the way in, and where that leads. What it is about is told to those who
   * may come in. Refuses `session.code-unknown`, `session.code-changed` and `session.code-over`.
   */
  byCode: publicQuery({ code: typed }).query(async ({ ctx: { ip, sessionToken, store }, input }) => {
    const code = codeIn(input.code);
    const meeting = await tryCode(ip, () => store.meetings.behind(code));
    const seat = await store.meetings.seatIn(sessionToken, meeting);
    const account = await store.account.bySession(sessionToken);
    const way = wayIn({ role: seat?.role ?? null, takesPart: seat !== null && can(seat, "session.read") }, meeting);
    const { team, project, teamName, title, facilitator } = meeting;
    const isTold = way === "seat" || way === "guest";
    return {
      ...{ code, way },
      me: account && { name: account.name, isVisitor: account.isVisitor },
      about: isTold ? { team, project, teamName, title, facilitator } : null,
    };
  }),

  /** What is behind a guest's own link. Refuses `session.link-over`. */
  guestLink: publicQuery({ token: guestToken }).query(async ({ ctx: { ip, store }, input }) => {
    await countTry("guest-link-peer", ip);
    const { userId: _, ...shown } = await store.meetings.guestBehind(input.token);
    return shown;
  }),

  /** Comes as a guest with an account of one's own, which has no seat in the team. */
  joinAsGuest: accountCommand({ code: typed }, undefined, countCode).mutation(
    async ({ ctx: { account, emitIn, store }, input }) => {
      if (account.isVisitor) refuse("account.visitor-cannot");
      const { userId, name: accountName } = account;
      const { team, project } = await store.meetings.admit(emitIn, codeIn(input.code), { userId, accountName });
      return { to: `/live/${team}/${project}` };
    },
  ),

  /** A link by which a guest without an account goes on from another device; answered this once, good until the meeting ends. */
  ownLink: projectCommand("session.own-link", {}).mutation(async ({ ctx: { actor, emit, store } }) => {
    if (!actor.isVisitor) refuse("session.has-account");
    const { id: sessionId } = await underWay(store);
    const token = randomBytes(32).toString("base64url");
    await store.session.keepLink(token);
    emit("session.link-made", { sessionId, memberId: actor.memberId }, {});
    return { token };
  }),

  /** Sends a guest away; their ballots stay. */
  removeGuest: projectCommand("session.run", { memberId: id }).mutation(
    async ({ ctx: { emit, store }, input: { memberId } }) => {
      const { id: sessionId } = await underWay(store);
      const [gone] = await store.session.seeOff(sessionId, memberId);
      if (!gone) return refuse("access.not-found");
      emit("session.guest-removed", { sessionId, memberId }, {});
      for (const round of gone.rounds) emit("weighting.voter-left", { memberId, ...round }, {});
    },
  ),
};
