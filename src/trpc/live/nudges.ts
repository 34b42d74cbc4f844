"use client";
// Does the facilitator ask this person for their ballot?
import { useEffect } from "react";
import type { Frames } from "@/domain/live/frames";

export type Nudge = Frames["nudge"] & { team: string };

const listeners = new Set<(nudge: Nudge) => void>();

/** Calls `listener` with each nudge that reaches this person while the component stands. It should keep its identity. */
export function useNudges(listener: (nudge: Nudge) => void): void {
  useEffect(() => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [listener]);
}

/** Hands a nudge of the stream on. */
export function sayNudge(team: string, nudge: Frames["nudge"]): void {
  for (const listener of listeners) listener({ team, ...nudge });
}
