"use client";
// How many have voted, while people wait for each other?
import { Ticks } from "@/ui/ticks";
import type { CurrentRound, Weighing } from "./use-weighing";

/** “5 of 7 have voted”: the same number for everyone. */
export function LiveCount({ weighing, round }: { weighing: Weighing; round: CurrentRound }) {
  const { voted, of } = weighing.progress ?? round;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 tabular-nums">
      <Ticks total={of} filled={voted} />
      <span role="status">
        {voted} of {of} have voted
      </span>
    </p>
  );
}
