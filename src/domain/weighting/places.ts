// How is a list put in order by hand, with ties?
import type { Answers } from "./method";

/** Criteria in groups, what matters most first; those of one group are level. */
export type Places = readonly (readonly string[])[];

/** Every criterion on a place of its own, in the order given. */
export function apart(criterionIds: readonly string[]): Places {
  return criterionIds.map((id) => [id]);
}

/** Moves a criterion one place up (-1) or down (1): out of its group if it is level with others, else past its neighbour. */
export function moved(places: Places, id: string, way: -1 | 1): Places {
  const at = placeOf(places, id);
  const isLevel = (places[at]?.length ?? 0) > 1;
  const steps = way === 1 ? 1 : isLevel ? 0 : -1;
  return inserted(without(places, id), id, Math.max(0, at + steps));
}

/** Puts a criterion alone behind `before` others (0: first); a level group that it would split stays whole, before it. */
export function movedTo(places: Places, id: string, before: number): Places {
  const others = without(places, id);
  let passed = 0;
  let group = 0;
  for (; passed < before && group < others.length; group += 1) passed += others[group]?.length ?? 0;
  return inserted(others, id, group);
}

/** Makes a criterion level with those on the place above; the first has none above and stays. */
export function tiedUp(places: Places, id: string): Places {
  const at = placeOf(places, id);
  if (at <= 0) return places;
  return without(places, id).map((group, place) => (place === at - 1 ? [...group, id] : group));
}

/** Standard competition ranks (1, 2, 2, 4): the answers of the ranking method. */
export function ranksOf(places: Places): Answers {
  const ranks: Record<string, number> = {};
  let next = 1;
  for (const group of places) {
    for (const id of group) ranks[id] = next;
    next += group.length;
  }
  return ranks;
}

/** The groups behind ranks; criteria without a rank come last, each alone, in the order given. */
export function placesOf(ranks: Answers, criterionIds: readonly string[]): Places {
  const ranked = criterionIds.filter((id) => ranks[id] !== undefined);
  const distinct = [...new Set(ranked.map((id) => ranks[id] ?? 0))].sort((a, b) => a - b);
  const groups = distinct.map((rank) => ranked.filter((id) => ranks[id] === rank));
  return [...groups, ...apart(criterionIds.filter((id) => ranks[id] === undefined))];
}

function inserted(others: Places, id: string, group: number): Places {
  return [...others.slice(0, group), [id], ...others.slice(group)];
}

function placeOf(places: Places, id: string): number {
  return places.findIndex((group) => group.includes(id));
}

function without(places: Places, id: string): Places {
  return places.map((group) => group.filter((other) => other !== id)).filter((group) => group.length > 0);
}
