"use client";
// What is the person at this browser editing?
import { useEffect } from "react";

let open: { place: string }[] = [];
const listeners = new Set<() => void>();

/** Says that a form is open (`place`: domain/presence/place.ts; null: it isn't), for as long as it is mounted. */
export function useEditing(place: string | null): void {
  useEffect(() => {
    if (place === null) return;
    const mine = { place };
    put([...open, mine]);
    return () => put(open.filter((each) => each !== mine));
  }, [place]);
}

/** The form that was opened last, or null. */
export function editedNow(): string | null {
  return open.at(-1)?.place ?? null;
}

/** Calls back when another form is open; until the answer is called. */
export function onEditing(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function put(next: typeof open): void {
  open = next;
  for (const listener of listeners) listener();
}
