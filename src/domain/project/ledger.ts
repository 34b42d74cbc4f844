// How does a list of criteria grow, shrink and stand still?
import { refuse } from "../refusal";
import { COLORS, type CriterionState, type Direction, MOST_CRITERIA } from "./criterion";

/** What the rules need to know of a criterion. */
export type Entry = {
  id: string;
  name: string;
  state: CriterionState;
  direction: Direction;
  color: number;
  position: number;
};

/** How names are told apart: small letters, one form of each letter, single blanks. */
export function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Refuses `criteria.too-many` where `adding` more would exceed 30; merged ones don't count. */
export function checkRoom(entries: readonly Entry[], adding: number): void {
  const standing = entries.filter((entry) => entry.state !== "merged").length;
  if (standing + adding > MOST_CRITERIA) refuse("criteria.too-many", { most: MOST_CRITERIA });
}

/** Refuses `criteria.name-taken` where another criterion of the project has this name; merged ones have given theirs up. */
export function checkName(name: string, entries: readonly Entry[], own?: string, field = "name"): void {
  const taken = entries.some((e) => e.id !== own && e.state !== "merged" && folded(e.name) === folded(name));
  if (taken) refuse("criteria.name-taken", { name }, field);
}

/** The colour, 1 to 8, that the fewest weighed criteria have; the lowest of them. It is kept for good. */
export function nextColor(entries: readonly Pick<Entry, "color" | "direction" | "state">[]): number {
  const uses = Array.from({ length: COLORS }, (_, i) => {
    const same = entries.filter((e) => e.color === i + 1 && e.direction !== "must" && e.state !== "merged");
    return same.length;
  });
  return uses.indexOf(Math.min(...uses)) + 1;
}

/** Whether a criterion is weighed: agreed, and no must-have. */
export function isWeighed(entry: Pick<Entry, "state" | "direction">): boolean {
  return entry.state === "agreed" && entry.direction !== "must";
}

/** What a lock does: the agreed stand still, the proposed are parked. Refuses `criteria.nothing-to-lock` under two to weigh. */
export function lock(entries: readonly Entry[]): { agreed: string[]; parked: string[] } {
  if (entries.filter(isWeighed).length < 2) refuse("criteria.nothing-to-lock");
  const idsOf = (state: CriterionState) => entries.filter((e) => e.state === state).map((e) => e.id);
  return { agreed: idsOf("agreed"), parked: idsOf("proposed") };
}

/** Refuses to merge a criterion into itself or into one that is parked or merged, or one that is merged already. */
export function checkMerge(from: Entry, into: Entry): void {
  const isStanding = (entry: Entry) => entry.state === "agreed" || entry.state === "proposed";
  if (from.id === into.id || !isStanding(into) || from.state === "merged") refuse("criteria.merge-into-itself");
}

/** The two ids that change places when a criterion goes up or down among those of its state; null at the end of the list. */
export function neighbours(entries: readonly Entry[], id: string, way: "up" | "down"): [Entry, Entry] | null {
  const self = entries.find((entry) => entry.id === id);
  const group = entries.filter((e) => e.state === self?.state).sort((a, b) => a.position - b.position);
  const place = group.findIndex((entry) => entry.id === id);
  const other = group[place + (way === "up" ? -1 : 1)];
  return self && other ? [self, other] : null;
}
