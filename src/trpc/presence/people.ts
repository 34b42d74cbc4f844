"use client";
// Who else is in the project on screen, as the stream says?
import { useSyncExternalStore } from "react";
import type { Here, Person } from "@/domain/presence/people";

const nobody: Here = { people: [], more: 0, visitors: 0 };
const known = new Map<string, Here>();
const listeners = new Set<() => void>();

/** Keeps who is in a project; `null`: the stream is gone, nobody knows. */
export function keepPeople(team: string, project: number, here: Here | null): void {
  if (here) known.set(keyOf(team, project), here);
  else known.delete(keyOf(team, project));
  for (const listener of listeners) listener();
}

/** Everyone in a project, the person at this browser too. */
export function usePeople(team: string, project: number): Here {
  const read = () => known.get(keyOf(team, project)) ?? nobody;
  return useSyncExternalStore(listen, read, () => nobody);
}

/** The others who have this form open, those who move first. */
export function editing(here: Here, place: string, me: string): Person[] {
  return here.people.filter((person) => person.place === place && person.memberId !== me);
}

const keyOf = (team: string, project: number) => `${team}/${project}`;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
