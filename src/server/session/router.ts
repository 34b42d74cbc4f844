// How is a meeting on a project held?
import { z } from "zod";
import { can } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import { defaultAgenda, firstItem, itemOf, refuseUnlessMoving, refuseUnlessRunning } from "@/domain/session/agenda";
import { roundAtHand } from "@/domain/session/session";
import { noTimer, timerAfter } from "@/domain/session/timer";
import { id } from "@/domain/text";
import { isNamed } from "@/domain/weighting/round";
import { pastSessions, sessionSummary } from "../session-summary";
import { projectCommand, projectQuery, router } from "../trpc";
import { agendaActs } from "./agenda-acts";
import { coming } from "./coming";
import { seeGuestsOff } from "./farewell";
import { agreedCriterion, freshCode, leaveItem, refuseUnlessPossible, underWay } from "./moves";
import { peopleActs } from "./people-acts";
import { sessionState } from "./state";
import { timerActs } from "./timer-acts";
import { topics } from "./topics";

export const sessionRouter = router({
  state: projectQuery("session.read", {}).query(({ ctx: { actor, store } }) => sessionState(store, actor)),

  /** What to talk about first, after a reveal: null before the first. */
  agenda: projectQuery("session.read", {}).query(({ ctx: { actor, store } }) =>
    topics(store, can(actor, "comparison.read")),
  ),

  /** What the meeting of that number came to. */
  summary: projectQuery("project.read", { number: z.int().min(1).max(1_000_000) }).query(
    ({ ctx: { actor, store }, input }) => sessionSummary(store, actor, input.number),
  ),

  /** The project's meetings, the last first, and the tasks that they left. */
  past: projectQuery("project.read", {}).query(({ ctx: { actor, store } }) =>
    pastSessions(store, actor, can(actor, "session.run")),
  ),

  /** Opens the lobby, with the agenda that fits where the project stands. */
  open: projectCommand("session.open", {}).mutation(async ({ ctx: { actor, emit, store } }) => {
    if (await store.session.current()) refuse("session.already-open");
    const kinds = defaultAgenda(actor.phase);
    const session = await store.session.open({ code: await freshCode(store), kinds });
    emit("session.opened", { sessionId: session.id, number: session.number }, {});
    await store.session.join(session.id);
    emit("session.joined", { sessionId: session.id, memberId: actor.memberId }, {});
    return session;
  }),

  start: projectCommand("session.run", {}).mutation(async ({ ctx: { emit, now, store } }) => {
    const session = await underWay(store);
    if (session.state !== "lobby") refuse("session.started-already");
    const { id: itemId, criterionId } = firstItem(await store.session.items(session.id));
    const focus = { focusId: criterionId, focusAt: now };
    await store.session.change(session.id, { state: "running", startedAt: now, itemId, ...focus, ledAt: now });
    await store.session.changeItem(itemId, { state: "waiting" });
    emit("session.started", { sessionId: session.id, itemId }, {});
  }),

  /** Goes to any item; the one that is left is done, unless it was set aside. */
  goTo: projectCommand("session.run", { itemId: id }, "alone", "may leave none").mutation(
    async ({ ctx: { emit, now, store }, input: { itemId } }) => {
      const session = await underWay(store);
      refuseUnlessMoving(session);
      const items = await store.session.items(session.id);
      const { kind, criterionId } = itemOf(items, itemId);
      if (session.itemId === itemId) return;
      await leaveItem(store, session, items);
      await store.session.changeItem(itemId, { state: "waiting" });
      await store.session.change(session.id, { itemId, focusId: criterionId, focusAt: now, ...noTimer, ledAt: now });
      emit("session.went-to", { sessionId: session.id, itemId, kind }, {});
    },
  ),

  /** Turns to a criterion, or from it to all of them. Not before the reveal. */
  talkAbout: projectCommand("session.run", { criterionId: id.nullable() }).mutation(
    async ({ ctx: { emit, now, store }, input: { criterionId } }) => {
      const session = await underWay(store);
      refuseUnlessMoving(session);
      await refuseUnlessPossible(store, session, "talk-about");
      if (criterionId) await agreedCriterion(store, criterionId);
      await store.session.change(session.id, { focusId: criterionId, focusAt: now, ledAt: now });
      emit("session.talked-about", { sessionId: session.id, criterionId }, {});
    },
  ),

  /** Holds the meeting and its timer; nothing in it moves until it goes on. Ballots are taken all the same. */
  pause: projectCommand("session.run", {}, "alone", "may leave none").mutation(
    async ({ ctx: { emit, now, store } }) => {
      const session = await underWay(store);
      refuseUnlessRunning(session);
      if (session.pausedAt) return;
      await store.session.change(session.id, { pausedAt: now, ledAt: now });
      emit("session.paused", { sessionId: session.id }, {});
    },
  ),

  resume: projectCommand("session.run", {}, "alone", "may leave none").mutation(
    async ({ ctx: { emit, now, store } }) => {
      const session = await underWay(store);
      refuseUnlessRunning(session);
      if (!session.pausedAt) return;
      const timer = timerAfter(session, session.pausedAt, now);
      await store.session.change(session.id, { pausedAt: null, ...timer, ledAt: now });
      emit("session.resumed", { sessionId: session.id }, {});
    },
  ),

  /** Asks the highest and the lowest of the round at hand to speak. Refuses where it shows no names. */
  askEnds: projectCommand("session.run", { on: z.boolean() }).mutation(
    async ({ ctx: { emit, now, store }, input: { on } }) => {
      const session = await underWay(store);
      refuseUnlessMoving(session);
      const round = roundAtHand(await store.weighting.rounds()) ?? refuse("session.not-here");
      if (on && !isNamed(round)) refuse("session.not-named");
      await store.session.change(session.id, { endsRoundId: on ? round.id : null, ledAt: now });
      emit("session.ends-asked", { sessionId: session.id, asked: on }, {});
    },
  ),

  /** The old code leads nowhere from now on. */
  rotateCode: projectCommand("session.run", {}).mutation(async ({ ctx: { emit, now, store } }) => {
    const { id: sessionId } = await underWay(store);
    await store.session.change(sessionId, { code: await freshCode(store), ledAt: now });
    emit("session.code-rotated", { sessionId }, {});
  }),

  letGuestsIn: projectCommand("session.run", { on: z.boolean() }).mutation(
    async ({ ctx: { emit, now, store }, input: { on } }) => {
      const { id: sessionId } = await underWay(store);
      await store.session.change(sessionId, { letsGuestsIn: on, ledAt: now });
      emit("session.guests-let-in", { sessionId, letsGuestsIn: on }, {});
    },
  ),

  ...coming,

  end: projectCommand("session.run", {}).mutation(async ({ ctx: { actor, emit, emitIn, now, store } }) => {
    const session = await underWay(store);
    await leaveItem(store, session, await store.session.items(session.id));
    await store.session.change(session.id, { state: "ended", endedAt: now, pausedAt: null, ...noTimer, ledAt: now });
    emit("session.ended", { sessionId: session.id, number: session.number }, {});
    await seeGuestsOff(store, emitIn, actor, session.id);
    await store.letters.summary(session.id, await store.session.seats(session.id));
  }),

  ...agendaActs,
  ...timerActs,
  ...peopleActs,
});
