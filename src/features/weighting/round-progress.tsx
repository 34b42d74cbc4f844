"use client";
// How many have handed in?
import { Ticks } from "@/ui/ticks";
import type { CurrentRound, Weighing } from "./use-weighing";

/** “4 of 6 have voted”: all that anyone but the facilitator sees of others before the reveal. */
export function RoundProgress({ weighing, round }: { weighing: Weighing; round: CurrentRound }) {
  const { voted, of } = weighing.progress ?? round;
  return (
    <div>
      <h2 className="mb-2">The round</h2>
      <p className="flex items-center gap-3 tabular-nums">
        <Ticks total={of} filled={voted} />
        <span role="status">
          {voted} of {of} have voted
        </span>
      </p>
      <p className="mt-2 text-13 text-ink-2">
        {round.takesBallots
          ? "Nobody sees a ballot, an average or who voted what before the reveal."
          : `${weighing.shell.facilitatorName} reveals the ballots.`}
      </p>
    </div>
  );
}
