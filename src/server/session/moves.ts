// What do a meeting's acts have in common?
import { randomBytes } from "node:crypto";
import { can, isCounted } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import { checkNewItem, itemOf } from "@/domain/session/agenda";
import { codeFrom } from "@/domain/session/code";
import { isPossibleIn, phaseOf, type SessionAct } from "@/domain/session/phases";
import { type LiveSession, roundAtHand } from "@/domain/session/session";
import { takesBallots } from "@/domain/weighting/round";
import type { ProjectSeat } from "../access";
import type { projectStores } from "../store";
import type { Emit } from "../trpc";
import type { ItemRow } from "./items";

type Stores = ReturnType<typeof projectStores>;
type Call = { actor: ProjectSeat; emit: Emit; now: Date };

/** The project's meeting that hasn't ended. Refuses `session.none`. */
export async function underWay(store: Stores): Promise<LiveSession> {
  return (await store.session.current()) ?? refuse("session.none");
}

/** Refuses what isn't possible where the meeting stands. */
export async function refuseUnlessPossible(store: Stores, session: LiveSession, act: SessionAct): Promise<void> {
  const [items, rounds, accepted] = await Promise.all([
    store.session.items(session.id),
    store.weighting.rounds(),
    store.weighting.accepted(),
  ]);
  const item = items.find(({ id }) => id === session.itemId) ?? null;
  const phase = phaseOf(session, item, roundAtHand(rounds), accepted?.roundId ?? null);
  if (!isPossibleIn(phase, act)) refuse("session.not-here");
}

/** A code that leads to no other meeting. */
export async function freshCode(store: Stores): Promise<string> {
  const code = codeFrom(randomBytes(64));
  return (await store.session.isTaken(code)) ? freshCode(store) : code;
}

/** Leaves the item that a meeting is at: it is done, unless it was set aside; the weights keep the round that they came to. */
export async function leaveItem(store: Stores, { itemId }: LiveSession, items: readonly ItemRow[]): Promise<void> {
  const item = items.find(({ id }) => id === itemId);
  if (!item) return;
  const round = item.kind === "weights" ? roundAtHand(await store.weighting.rounds()) : null;
  const state = item.state === "waiting" ? "done" : item.state;
  await store.session.changeItem(item.id, { state, ...(round ? { roundId: round.id } : {}) });
}

/** Refuses a criterion that isn't agreed on in this project, as if it weren't there. */
export async function agreedCriterion(store: Stores, criterionId: string): Promise<void> {
  const agreed = await store.criteria.agreed();
  if (!agreed.some(({ id }) => id === criterionId)) refuse("access.not-found");
}

/** The item that is parked: itself, or the criterion's, which may be a new one. Refuses what isn't there. */
export async function parkedItem(
  store: Stores,
  sessionId: string,
  { itemId, criterionId }: { itemId: string | null; criterionId: string | null },
): Promise<string> {
  const items = await store.session.items(sessionId);
  if (itemId !== null) return itemOf(items, itemId).id;
  if (criterionId === null) return refuse("access.not-found");
  const before = items.find((item) => item.kind === "talk" && item.criterionId === criterionId);
  if (before) return before.id;
  const item = { kind: "talk" as const, title: "", criterionId };
  checkNewItem(items, item);
  await agreedCriterion(store, criterionId);
  return store.session.addItem(sessionId, item);
}

/** Takes the caller out of the round that is open, if they are in it. Refuses `session.has-voted`. */
export async function stepOut(store: Stores, { actor, emit, now }: Call): Promise<void> {
  const open = await openRound(store, now);
  const paper = open && (await store.weighting.paper(open.id));
  if (!open || !paper?.isVoter) return;
  if (!(await store.weighting.stepOut(open.id))) refuse("session.has-voted");
  emit("weighting.voter-stepped-out", voterOf(open.id, actor), {});
}

/** Puts the caller back into the round that is open, where they may vote. */
export async function stepBack(store: Stores, { actor, emit, now }: Call): Promise<void> {
  const open = can(actor, "weighting.vote") ? await openRound(store, now) : null;
  if (!open) return;
  const voter = { memberId: actor.memberId, counted: isCounted(actor.role, open.guestsCount) };
  if (!(await store.weighting.join(open, voter))) return;
  emit("weighting.voter-joined", { ...voterOf(open.id, actor), counted: voter.counted }, {});
}

/** The round that takes ballots, held alone until the transaction ends; null without one. */
async function openRound(store: Stores, now: Date) {
  const open = (await store.weighting.rounds()).find((round) => takesBallots(round, now));
  const held = open && (await store.weighting.roundAlone(open.id));
  return held && takesBallots(held, now) ? held : null;
}

function voterOf(roundId: string, { memberId, projectId }: ProjectSeat) {
  return { roundId, projectId, memberId };
}
