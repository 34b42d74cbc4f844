"use client";
// Which criterion is this round about?
import type { BallotState } from "./use-ballot";

/** Marks the one criterion that a revote asks about, where the ballot shows all of them. */
export function AskedAgain({ ballot, criterionId }: { ballot: BallotState; criterionId: string }) {
  if (ballot.revote || ballot.round.aboutId !== criterionId) return null;
  return (
    <span className="mr-auto shrink-0 rounded-sm bg-brand-soft px-1.5 py-0.5 text-xs font-[550] text-brand">
      asked again
    </span>
  );
}
