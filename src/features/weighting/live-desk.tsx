"use client";
// How does the facilitator run a round in a meeting, also with one hand?
import { useState } from "react";
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import { useKeys } from "@/ui/use-keys";
import { seenBy } from "./desk";
import { LiveCount } from "./live-count";
import { LiveEyebrow, LiveFrame } from "./live-frame";
import { Nudge } from "./nudge";
import { type Asking, RevealDialog } from "./reveal-dialog";
import type { Meeting } from "./use-meeting";
import type { CurrentRound } from "./use-weighing";
import { VoidRound } from "./void-round";
import { missingIn, useWhoVoted, WhoVoted } from "./who-voted";

/** Who is in and who is missing, and below it: reveal, lock, put aside. Nothing of any ballot, not even the facilitator’s own. */
export function LiveDesk({ meeting, round }: { meeting: Meeting; round: CurrentRound }) {
  const { weighing, session } = meeting;
  const { me } = session;
  const people = useWhoVoted(weighing, round);
  const [asking, setAsking] = useState<Asking>(null);
  const isOpen = round.state === "open";
  const { voted, of } = weighing.progress ?? round;
  // Nobody is asked by themselves.
  const isMissing = round.mine.mayVote && round.mine.counted && !round.mine.hasVoted;
  const othersMissing = Math.max(0, of - voted - (isMissing ? 1 : 0));
  useKeys({ r: { says: isOpen ? "Lock and reveal the round" : "Reveal the round", act: () => setAsking("reveal") } });
  const wantsTime = new Set(session.seats.filter((seat) => seat.wantsTime).map(({ memberId }) => memberId));
  return (
    <LiveFrame
      eyebrow={<LiveEyebrow round={round} />}
      title={titleOf(round, voted, of)}
      facts={<p>{seenBy(round)}</p>}
      actions={
        <ActionBar label="The round" className="max-md:py-2">
          <Button
            variant="primary"
            size="touch"
            className="max-md:flex-1 max-md:px-2 md:min-h-10"
            aria-keyshortcuts="r"
            onClick={() => setAsking("reveal")}
          >
            {isOpen ? "Lock and reveal" : "Reveal the ballots"}
          </Button>
          {isOpen && (
            <Button size="touch" className="max-md:px-4 md:min-h-10" onClick={() => setAsking("close")}>
              Lock
            </Button>
          )}
        </ActionBar>
      }
    >
      <LiveCount weighing={weighing} round={round} />
      {people && (
        <WhoVoted
          people={people}
          wantsTime={wantsTime}
          act={(one) => one.memberId !== me.memberId && <Nudge {...{ weighing, round, one }} />}
        />
      )}
      {!people && wantsTime.size > 0 && (
        <p className="mt-2 text-13 font-[550] text-warn">
          {wantsTime.size} {wantsTime.size === 1 ? "needs" : "need"} more time
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <Nudge {...{ weighing, round }} of={othersMissing} />
        <VoidRound weighing={weighing} round={round} />
      </div>
      <RevealDialog {...{ weighing, round, asking }} missing={missingIn(people)} onClose={() => setAsking(null)} />
    </LiveFrame>
  );
}

function titleOf({ state, takesBallots, number }: CurrentRound, voted: number, of: number): string {
  if (voted === of && of > 0) return of === 1 ? "The one voter has voted" : `All ${of} have voted`;
  if (state === "closed") return `Round ${number} is locked`;
  return takesBallots ? `Waiting for ${of - voted} of ${of}` : `Round ${number} takes no more ballots`;
}
