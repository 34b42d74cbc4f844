// What do a meeting's acts have in common?
import { randomBytes } from "node:crypto";
import { refuse } from "@/domain/refusal";
import { codeFrom } from "@/domain/session/code";
import { type LiveSession, roundAtHand } from "@/domain/session/session";
import type { projectStores } from "../store";
import type { ItemRow } from "./items";

type Stores = ReturnType<typeof projectStores>;

/** The project's meeting that hasn't ended. Refuses `session.none`. */
export async function underWay(store: Stores): Promise<LiveSession> {
  return (await store.session.current()) ?? refuse("session.none");
}

/** A code that leads to no other meeting. */
export async function freshCode(store: Stores): Promise<string> {
  const code = codeFrom(randomBytes(64));
  return (await store.session.isTaken(code)) ? freshCode(store) : code;
}

/** Leaves an item: it is done, unless it was set aside; the weights keep the round that they came to. */
export async function leave(store: Stores, item: ItemRow): Promise<void> {
  const round = item.kind === "weights" ? roundAtHand(await store.weighting.rounds()) : null;
  const state = item.state === "waiting" ? "done" : item.state;
  await store.session.changeItem(item.id, { state, ...(round ? { roundId: round.id } : {}) });
}
