"use client";
// How does the facilitator run a round?
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isNamed, LEAST_NAMELESS } from "@/domain/weighting/round";
import { listed } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Ticks } from "@/ui/ticks";
import { useDesk } from "./use-desk";
import type { CurrentRound, Weighing } from "./use-weighing";
import { VoidRound } from "./void-round";

/** Who has handed in, who is missing (where the round shows it), and the buttons that close, reveal and void. */
export function Desk({ weighing, round }: { weighing: Weighing; round: CurrentRound }) {
  const { voted, of } = weighing.progress ?? round;
  const people = useWhoVoted(weighing, round);
  const missing = people?.filter((one) => one.counted && !one.voted).map((one) => one.name) ?? [];
  const [asking, setAsking] = useState<"close" | "reveal" | null>(null);
  const desk = useDesk(weighing, round, () => setAsking(null));
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
      {people && (
        <ul className="mt-3 border-t border-border text-sm">
          {people.map((one) => (
            <li key={one.memberId} className="flex min-h-8 items-center justify-between gap-3 border-b border-border">
              <span className="min-w-0 truncate">{one.name}</span>
              <span className={one.voted || !one.counted ? "text-13 text-ink-3" : "text-13 font-[550] text-warn"}>
                {wordFor(one)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-13 text-ink-2">
        {round.showsVoters
          ? "Only you see who is missing. Nobody sees a ballot before the reveal."
          : "In this round nobody sees who is missing, not even you."}
      </p>
      <div className="mt-4 grid gap-2">
        <Button variant={isMain ? "primary" : "plain"} onClick={() => setAsking("reveal")}>
          {isOpen ? "Close and reveal" : "Reveal the ballots"}
        </Button>
        {isOpen && <Button onClick={() => setAsking("close")}>Close, reveal later</Button>}
        <VoidRound weighing={weighing} round={round} />
      </div>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={() => setAsking(null)}
        title={titleOf(asking, isOpen, round.number)}
        description={whoIsMissing(of - voted, missing)}
        confirm={asking === "close" ? "Close the round" : isOpen ? "Close and reveal" : "Reveal"}
        pending={desk.isPending}
        onConfirm={() => (asking === "close" ? desk.close() : isOpen ? desk.closeAndReveal() : desk.reveal())}
      >
        {!isNamed(round) && voted < LEAST_NAMELESS && (
          <p className="text-warn">
            A round without names shows nothing under three votes. It can’t be revealed like this.
          </p>
        )}
      </ConfirmDialog>
    </div>
  );
}

function wordFor({ voted, counted }: { voted: boolean; counted: boolean }): string {
  if (!counted) return voted ? "in, not counted" : "visitor";
  return voted ? "in" : "missing";
}

function titleOf(asking: "close" | "reveal" | null, isOpen: boolean, number: number): string {
  if (asking === "close") return `Close round ${number}?`;
  return isOpen ? `Close round ${number} and reveal it?` : `Reveal round ${number}?`;
}

function whoIsMissing(count: number, names: readonly string[]): string {
  if (count === 0) return "Everyone has voted. What is revealed can’t be unseen.";
  const who = names.length > 0 ? `: ${listed(names.slice(0, 12))}` : "";
  return `${count} ${count === 1 ? "has" : "have"} not voted${who}. A missing ballot is neither a zero nor an abstention.`;
}

function useWhoVoted({ here }: Weighing, round: CurrentRound) {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.weighting.whoVoted.queryOptions({ ...here, roundId: round.id }, { enabled: round.showsVoters, staleTime: 0 }),
  );
  return data ?? null;
}
