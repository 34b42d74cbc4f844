// How is a meeting on a project held?
import { refuse } from "@/domain/refusal";
import { defaultAgenda, firstItem, itemOf, refuseUnlessMoving } from "@/domain/session/agenda";
import { noTimer } from "@/domain/session/timer";
import { id } from "@/domain/text";
import { projectCommand, projectQuery, router } from "../trpc";
import { freshCode, leave, underWay } from "./moves";
import { sessionState } from "./state";

export const sessionRouter = router({
  state: projectQuery("session.read", {}).query(({ ctx: { actor, store } }) => sessionState(store, actor)),

  /** Opens the lobby, with the agenda that fits where the project stands. */
  open: projectCommand("session.open", {}).mutation(async ({ ctx: { actor, emit, store } }) => {
    if (await store.session.current()) refuse("session.already-open");
    const kinds = defaultAgenda(actor.phase);
    const session = await store.session.open({ code: await freshCode(store), kinds });
    emit("session.opened", { sessionId: session.id, number: session.number }, {});
    return session;
  }),

  start: projectCommand("session.run", {}).mutation(async ({ ctx: { emit, now, store } }) => {
    const session = await underWay(store);
    if (session.state !== "lobby") refuse("session.started-already");
    const { id: itemId } = firstItem(await store.session.items(session.id));
    await store.session.change(session.id, { state: "running", startedAt: now, itemId, ledAt: now });
    emit("session.started", { sessionId: session.id, itemId }, {});
  }),

  /** Goes to any item; the one that is left is done, unless it was set aside. */
  goTo: projectCommand("session.run", { itemId: id }, "alone", "may leave none").mutation(
    async ({ ctx: { emit, now, store }, input: { itemId } }) => {
      const session = await underWay(store);
      refuseUnlessMoving(session);
      const items = await store.session.items(session.id);
      const next = itemOf(items, itemId);
      if (session.itemId === itemId) return;
      const left = items.find((item) => item.id === session.itemId);
      if (left) await leave(store, left);
      await store.session.changeItem(itemId, { state: "waiting" });
      const focus = { focusId: next.criterionId, focusAt: next.criterionId ? now : null };
      await store.session.change(session.id, { itemId, ...focus, ...noTimer, ledAt: now });
      emit("session.went-to", { sessionId: session.id, itemId, kind: next.kind }, {});
    },
  ),

  end: projectCommand("session.run", {}).mutation(async ({ ctx: { emit, now, store } }) => {
    const session = await underWay(store);
    const items = await store.session.items(session.id);
    const at = items.find((item) => item.id === session.itemId);
    if (at) await leave(store, at);
    await store.session.change(session.id, { state: "ended", endedAt: now, pausedAt: null, ...noTimer, ledAt: now });
    emit("session.ended", { sessionId: session.id, number: session.number }, {});
  }),
});
