"use client";
// Would another mix of these ballots change the winner?
import type { Weighing } from "./use-weighing";

/** Only once the scores are locked; before, nobody knows. */
export function WouldItMatter({ weighing }: { weighing: Weighing }) {
  void weighing;
  return null;
}
