// How does a meeting's agenda change?
import { z } from "zod";
import { isAtLeast } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import {
  checkNewItem,
  checkOrder,
  checkParking,
  itemOf,
  newItem,
  parking,
  settableState,
} from "@/domain/session/agenda";
import { refuseUnlessTaskOf } from "@/domain/session/tasks";
import { id } from "@/domain/text";
import { projectCommand } from "../trpc";
import { agreedCriterion, parkedItem, underWay } from "./moves";

export const agendaActs = {
  /** Puts an item last. Answers its id. */
  addItem: projectCommand("session.run", newItem).mutation(async ({ ctx: { emit, store }, input }) => {
    const { kind, title, criterionId } = input;
    const { id: sessionId } = await underWay(store);
    checkNewItem(await store.session.items(sessionId), input);
    if (criterionId) await agreedCriterion(store, criterionId);
    const itemId = await store.session.addItem(sessionId, { kind, title, criterionId });
    emit("session.item-added", { sessionId, itemId, kind, criterionId }, { title });
    return { id: itemId };
  }),

  /** `itemIds`: all of them, in their new order. */
  reorder: projectCommand("session.run", { itemIds: z.array(id).max(100) }).mutation(
    async ({ ctx: { emit, store }, input: { itemIds } }) => {
      const { id: sessionId } = await underWay(store);
      checkOrder(await store.session.items(sessionId), itemIds);
      await store.session.reorderItems(itemIds);
      emit("session.reordered", { sessionId, itemIds }, {});
    },
  ),

  /** Skips an item, puts it back, or says that it is done. The meeting stays where it is. */
  setItem: projectCommand("session.run", { itemId: id, state: settableState }).mutation(
    async ({ ctx: { emit, store }, input: { itemId, state } }) => {
      const { id: sessionId } = await underWay(store);
      itemOf(await store.session.items(sessionId), itemId);
      await store.session.changeItem(itemId, { state });
      emit("session.item-set", { sessionId, itemId, state }, {});
    },
  ),

  /** Sets an item or a criterion aside with a task, someone who does it, and a day. Answers the item's id. */
  park: projectCommand("session.run", parking).mutation(async ({ ctx: { emit, now, store }, input }) => {
    const { criterionId, task, ownerId, dueOn } = input;
    const { id: sessionId } = await underWay(store);
    checkParking(input, now);
    const people = ownerId ? await store.project.participants() : [];
    // Who can't finish a task isn't given one.
    if (ownerId && !people.some(({ id, role }) => id === ownerId && isAtLeast(role, "member")))
      refuse("access.not-found");
    const itemId = await parkedItem(store, sessionId, input);
    await store.session.changeItem(itemId, { state: "parked", task, ownerId, dueOn, doneAt: null });
    emit("session.parked", { sessionId, itemId, criterionId, ownerId, dueOn }, { task });
    return { id: itemId };
  }),

  /** Says that a task is done, or that it isn't: also after the meeting. */
  finishTask: projectCommand("session.finish-task", { itemId: id, done: z.boolean() }).mutation(
    async ({ ctx: { actor, emit, now, store }, input: { itemId, done } }) => {
      const item = (await store.session.item(itemId)) ?? refuse("access.not-found");
      refuseUnlessTaskOf(item, actor);
      await store.session.changeItem(itemId, { doneAt: done ? now : null });
      emit("session.task-finished", { sessionId: item.sessionId, itemId, done }, {});
    },
  ),
};
