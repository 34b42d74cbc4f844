// What is a meeting's agenda, and how does it change?
import { z } from "zod";
import { type Phase, phases } from "../project/phases";
import { refuse } from "../refusal";
import { day, id, line, optionalLine } from "../text";
import { type ItemKind, type ItemKindId, itemKindIds, itemKinds } from "./item-kinds";
import { type Item, itemKind, type LiveSession } from "./session";

const MOST_ITEMS = 50;

export const newItem = {
  kind: itemKind,
  title: optionalLine(200).default(""),
  criterionId: id.nullable().default(null),
};
export const parking = {
  /** Exactly one of the two: an item, or a criterion that becomes one. */
  itemId: id.nullable().default(null),
  criterionId: id.nullable().default(null),
  task: line(500, "Say what is to be done."),
  ownerId: id.nullable(),
  dueOn: day.nullable(),
};
/** What an item is set to by hand; parked is what `park` makes of it. */
export const settableState = z.enum(["waiting", "done", "skipped"]);

/** The kinds on a new agenda for a project that stands there: what is behind it isn't on it. */
export function defaultAgenda(phase: Phase): ItemKindId[] {
  const place = phases.indexOf(phase);
  return itemKindIds.filter((kind) => {
    const { until }: ItemKind = itemKinds[kind];
    return until !== "never" && phases.indexOf(until) >= place;
  });
}

/** The item with which a meeting starts: the first that isn't left out, else the first. Refuses `session.nothing-planned` on an empty agenda. */
export function firstItem(items: readonly Item[]): Item {
  return items.find(({ state }) => state === "waiting") ?? items[0] ?? refuse("session.nothing-planned");
}

/** The item of that id. Refuses `access.not-found`. */
export function itemOf<I extends { id: string }>(items: readonly I[], itemId: string): I {
  return items.find((item) => item.id === itemId) ?? refuse("access.not-found");
}

/** Refuses an agenda that is full, a criterion beside anything but a talk, and a talk about nothing. */
export function checkNewItem(
  items: readonly Item[],
  item: { kind: ItemKindId; title: string; criterionId: string | null },
) {
  if (items.length >= MOST_ITEMS) refuse("session.too-many-items", { most: MOST_ITEMS });
  if (item.kind !== "talk" && item.criterionId) refuse("input.invalid", {}, "criterionId");
  if (item.kind === "talk" && !item.criterionId && !item.title) refuse("session.topic-needed", {}, "title");
}

/** Refuses an order that isn't one of these very items: another has changed the agenda. */
export function checkOrder(items: readonly Item[], itemIds: readonly string[]): void {
  const same = itemIds.length === items.length && new Set(itemIds).size === items.length;
  if (!same || items.some(({ id: itemId }) => !itemIds.includes(itemId))) refuse("project.changed-meanwhile");
}

/** Refuses unless exactly one thing is parked, and a day that is past. */
export function checkParking(
  { itemId, criterionId, dueOn }: { itemId: string | null; criterionId: string | null; dueOn: string | null },
  now: Date,
): void {
  if ((itemId === null) === (criterionId === null)) refuse("input.invalid", {}, "itemId");
  if (dueOn !== null && dueOn < now.toISOString().slice(0, 10)) refuse("session.day-past", {}, "dueOn");
}

/** Refuses unless the meeting runs. */
export function refuseUnlessRunning({ state }: Pick<LiveSession, "state">): void {
  if (state !== "running") refuse("session.not-running");
}

/** Refuses unless the meeting runs and isn't paused. */
export function refuseUnlessMoving(session: Pick<LiveSession, "state" | "pausedAt">): void {
  refuseUnlessRunning(session);
  if (session.pausedAt) refuse("session.paused");
}
