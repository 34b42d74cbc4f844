"use client";
// Which rounds have there been?
import { Link } from "@/ui/link";
import type { Weighing } from "./use-weighing";

const words = { open: "open", closed: "closed", revealed: "", voided: "voided" };

/** All rounds, kept for good; which one is on screen stands in the address. Nothing while there is only one. */
export function RoundTabs({ weighing: { state }, shown }: { weighing: Weighing; shown: number }) {
  if (state.rounds.length < 2) return null;
  return (
    <nav aria-label="Rounds" className="-mx-2.5 flex max-w-[calc(100%+1.25rem)] gap-1 overflow-x-auto">
      {state.rounds.map((round) => (
        <Link
          key={round.id}
          href={`?round=${round.number}`}
          scroll={false}
          aria-current={round.number === shown ? "page" : undefined}
          className="hit flex min-h-8 items-center gap-1.5 rounded-md px-2.5 text-13 whitespace-nowrap text-ink-2 no-underline hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:font-[550] aria-[current]:text-ink"
        >
          Round {round.number}
          {(words[round.state] || state.accepted?.roundId === round.id) && (
            <span className="text-xs font-normal text-ink-3">
              {state.accepted?.roundId === round.id ? "accepted" : words[round.state]}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
