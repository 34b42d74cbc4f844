"use client";
// How does the facilitator run a round?
import { useState } from "react";
import { Button } from "@/ui/button";
import { Ticks } from "@/ui/ticks";
import { Nudge } from "./nudge";
import { type Asking, RevealDialog } from "./reveal-dialog";
import type { CurrentRound, Weighing } from "./use-weighing";
import { VoidRound } from "./void-round";
import { missingIn, useWhoVoted, WhoVoted } from "./who-voted";

/** Who has handed in, who is missing (where the round shows it), and the buttons that close, reveal and void. */
export function Desk({ weighing, round }: { weighing: Weighing; round: CurrentRound }) {
  const { voted, of } = weighing.progress ?? round;
  const people = useWhoVoted(weighing, round);
  const [asking, setAsking] = useState<Asking>(null);
  const isOpen = round.state === "open";
  // One primary button a screen: until the facilitator's own ballot is in, that is the ballot's.
  const isMain = !round.takesBallots || !round.mine.mayVote || round.mine.hasVoted;
  return (
    <div>
      <h2 className="mb-2">The round</h2>
      <p className="flex items-center gap-3 tabular-nums">
        <Ticks total={of} filled={voted} />
        <span role="status">
          {voted} of {of} have voted
        </span>
      </p>
      {people && <WhoVoted people={people} act={(one) => <Nudge {...{ weighing, round, one }} />} />}
      {voted < of && (
        <div className="mt-3">
          <Nudge {...{ weighing, round }} of={of - voted} />
        </div>
      )}
      <p className="mt-2 text-13 text-ink-2">{seenBy(round)}</p>
      <div className="mt-4 grid gap-2">
        <Button variant={isMain ? "primary" : "plain"} onClick={() => setAsking("reveal")}>
          {isOpen ? "Close and reveal" : "Reveal the ballots"}
        </Button>
        {isOpen && <Button onClick={() => setAsking("close")}>Close, reveal later</Button>}
        <VoidRound weighing={weighing} round={round} />
      </div>
      <RevealDialog {...{ weighing, round, asking }} missing={missingIn(people)} onClose={() => setAsking(null)} />
    </div>
  );
}

/** What the facilitator sees of the voters, and nobody of the ballots. */
export function seenBy({ showsVoters }: CurrentRound): string {
  return showsVoters
    ? "Only you see who is missing. Nobody sees a ballot before the reveal."
    : "In this round nobody sees who is missing, not even you.";
}
