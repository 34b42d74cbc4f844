// Who is in a meeting, who only watches, and who leads it?
import { z } from "zod";
import { can } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import { roundAtHand } from "@/domain/session/session";
import { refuseUnlessAway } from "@/domain/session/take-over";
import { projectCommand, projectSignal } from "../trpc";
import { stepBack, stepOut, underWay } from "./moves";
import { ledAt, timeFor } from "./state";

export const peopleActs = {
  /** Takes a place; who has one keeps it. */
  join: projectCommand("session.take-part", {}, "shared", "may leave none").mutation(
    async ({ ctx: { actor, emit, store } }) => {
      const { id: sessionId } = await underWay(store);
      if (!(await store.session.join(sessionId))) return;
      emit("session.joined", { sessionId, memberId: actor.memberId }, {});
    },
  ),

  /** Asks for more time, or takes that back. Only the facilitator sees who; it leaves no trace. */
  say: projectSignal("session.take-part", { wantsTime: z.boolean() }).mutation(
    async ({ ctx: { actor, store }, input: { wantsTime } }) => {
      if (!can(actor, "weighting.vote")) refuse("access.not-allowed");
      const session = await underWay(store);
      if (!(await store.session.ownSeat(session.id))) refuse("session.not-joined");
      const subject = wantsTime ? timeFor(session, roundAtHand(await store.weighting.rounds())) : null;
      await store.session.changeSeat(session.id, { timeForId: subject });
    },
  ),

  /**
   * Watches, out of the totals of the round that is open and of those to come, or takes part again. Who has voted stays in
   * the open round.
   */
  observe: projectCommand("session.take-part", { on: z.boolean() }, "alone", "may leave none").mutation(
    async ({ ctx: { actor, emit, now, store }, input: { on } }) => {
      const { id: sessionId } = await underWay(store);
      const seat = (await store.session.ownSeat(sessionId)) ?? refuse("session.not-joined");
      if (seat.observes === on) return;
      await (on ? stepOut : stepBack)(store, { actor, emit, now });
      await store.session.changeSeat(sessionId, { observes: on, timeForId: null });
      emit("session.observed", { sessionId, memberId: actor.memberId, observes: on }, {});
    },
  ),

  /** Makes the caller the project's facilitator, while the one it has is away. Who leads already goes on leading. */
  takeOver: projectCommand("session.take-over", {}, "alone", "may leave none").mutation(
    async ({ ctx: { actor, emit, now, store } }) => {
      const session = await underWay(store);
      const { facilitatorId: formerId, memberId } = actor;
      if (memberId !== formerId) {
        refuseUnlessAway({ lastSeenAt: await ledAt(store, actor, session) }, now);
        await store.project.assign(memberId, formerId);
        emit("project.facilitator-assigned", { memberId }, {});
        emit("session.taken-over", { sessionId: session.id, memberId, formerId }, {});
      }
      await store.session.change(session.id, { ledAt: now });
    },
  ),
};
