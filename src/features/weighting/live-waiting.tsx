"use client";
// What does someone in a meeting see who has nothing to vote on, or doesn't vote?
import { Button } from "@/ui/button";
import { Swatch } from "@/ui/swatch";
import { LiveCount } from "./live-count";
import { LiveEyebrow, LiveFrame } from "./live-frame";
import { RangeLine } from "./range-line";
import type { Meeting } from "./use-meeting";
import type { CurrentRound } from "./use-weighing";

/** Before the first round: who opens it, and what will be weighed. */
export function LiveWaiting({ meeting: { weighing, session } }: { meeting: Meeting }) {
  const { rounds, criteria } = weighing.state;
  const voided = rounds.findLast(({ state }) => state === "voided");
  return (
    <LiveFrame
      eyebrow="Weights"
      title={`${session.facilitator.name} opens the round`}
      facts={<p>Everyone weighs alone and unseen. Then all ballots are shown at once.</p>}
    >
      {voided && (
        <p className="mb-4 text-ink-2">
          Round {voided.number} was put aside: <q className="font-serif">{voided.voidReason}</q>
        </p>
      )}
      <h2>What we weigh</h2>
      <ul className="mt-2 border-b border-border">
        {criteria.map((criterion) => (
          <li key={criterion.id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-border py-3">
            <span className="flex h-6 items-center">
              <Swatch color={criterion.color} />
            </span>
            <span className="min-w-0">
              <b className="block font-semibold break-words">{criterion.name}</b>
              <RangeLine criterion={criterion} needsRange={false} />
            </span>
          </li>
        ))}
      </ul>
    </LiveFrame>
  );
}

/** While others vote: how far they are, and the way back among them. */
export function LiveOnlooker({ meeting, round }: { meeting: Meeting; round: CurrentRound }) {
  const { weighing, session, acts } = meeting;
  const { observes } = session.me;
  const mayReturn = observes && round.takesBallots;
  return (
    <LiveFrame
      eyebrow={<LiveEyebrow round={round} />}
      title={observes ? "You observe this round" : round.takesBallots ? "The others are voting" : "The round is locked"}
      facts={
        <p>
          {observes
            ? "You aren’t counted among the voters, and see what they see at the reveal."
            : "Observers see what is revealed, and don’t vote."}
        </p>
      }
    >
      <LiveCount weighing={weighing} round={round} />
      {mayReturn && (
        <div className="mt-5">
          <Button size="touch" pending={acts.isPending} onClick={() => acts.observe(false)}>
            Vote after all
          </Button>
        </div>
      )}
    </LiveFrame>
  );
}
