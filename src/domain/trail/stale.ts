// Whose answers are old once something has happened?
import type { EventName } from "./events";

type FirstWord<N> = N extends `${infer Room}.${string}` ? Room : never;
/** A room in which something can happen. */
export type Room = FirstWord<EventName>;

const all = [
  "criteria",
  "candidates",
  "weighting",
  "scores",
  "evidence",
  "comparison",
  "scenarios",
  "record",
  "session",
  "discussion",
] as const;

/** The routers that answer from what is kept in a room, besides that room's own. */
const restOn = {
  team: [],
  project: all,
  criteria: ["candidates", "weighting", "scores", "comparison", "scenarios", "record", "session"],
  discussion: ["criteria"],
  candidates: ["scores", "comparison", "record"],
  weighting: ["criteria", "scores", "comparison", "record", "session"],
  scores: ["candidates", "comparison", "record"],
  evidence: ["scores"],
  scenarios: [],
  record: ["session"],
  session: [],
} as const satisfies Record<Room, readonly string[]>;

/** The routers to ask again after events in these rooms; a word that is no room is one by itself. In no order, none twice. */
export function staleAfter(rooms: readonly string[]): string[] {
  if (rooms.length === 0) return [];
  const stale = new Set(["project", "trail"]);
  for (const room of rooms) {
    stale.add(room);
    for (const other of room in restOn ? restOn[room as Room] : []) stale.add(other);
  }
  return [...stale];
}
