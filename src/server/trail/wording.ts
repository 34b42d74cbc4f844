// What does an entry of the trail say?
import { type EventName, events } from "@/domain/trail/events";
import { words } from "@/i18n/words";

/** The hidden values that a sentence may use; no others are read. None of them is ever a ballot or a score. */
export const OPENED = ["title", "name", "reason"];

const ERASED = "(erased)";

/** The entry in words. `body` is its leaf's canonical text, `openings` its readable hidden values in canonical JSON, by label. */
export function worded(event: string, body: string, openings: Readonly<Record<string, string>>): string {
  if (!Object.hasOwn(events, event)) return event;
  const { d = {} } = JSON.parse(body) as { d?: Record<string, unknown> };
  const { shown, hidden } = events[event as EventName];
  const params: Record<string, string | number> = {};
  for (const key of Object.keys(shown.shape)) params[key] = plainly(d[key]);
  for (const key of Object.keys(hidden.shape)) {
    const opening = openings[key];
    params[key] = opening === undefined ? ERASED : plainly(JSON.parse(opening));
  }
  return words(`events.${event}`, params);
}

function plainly(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "boolean" ? String(value) : "";
}
