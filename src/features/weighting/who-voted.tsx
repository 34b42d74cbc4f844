"use client";
// Who has handed in, and who is missing?
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import type { CurrentRound, Weighing } from "./use-weighing";

export type VoterRow = NonNullable<Answers["weighting"]["whoVoted"]>[number];

/** For the facilitator, by name; null where the round's terms say that nobody sees it. */
export function useWhoVoted({ here }: Weighing, round: CurrentRound): VoterRow[] | null {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.weighting.whoVoted.queryOptions({ ...here, roundId: round.id }, { enabled: round.showsVoters, staleTime: 0 }),
  );
  return data ?? null;
}

/** The names of those who are counted and sent nothing. */
export function missingIn(people: readonly VoterRow[] | null): string[] {
  return people?.filter((one) => one.counted && !one.voted).map((one) => one.name) ?? [];
}

/** Everyone who may vote, the missing first. `wantsTime`: who asked for more; `act`: what can be done about one of them. */
export function WhoVoted({
  people,
  wantsTime,
  act,
}: {
  people: readonly VoterRow[];
  wantsTime?: ReadonlySet<string> | undefined;
  act?: ((one: VoterRow) => ReactNode) | undefined;
}) {
  return (
    <ul className="mt-3 border-t border-border text-sm">
      {people.map((one) => {
        const waits = one.counted && !one.voted;
        const word = waits && wantsTime?.has(one.memberId) ? "needs more time" : wordFor(one);
        return (
          <li
            key={one.memberId}
            className={`flex items-center ${act ? "min-h-11" : "min-h-8"} justify-between gap-3 border-b border-border`}
          >
            <span className="min-w-0 truncate">{one.name}</span>
            <span className="flex shrink-0 items-center gap-2">
              <span className={waits ? "text-13 font-[550] text-warn" : "text-13 text-ink-3"}>{word}</span>
              {waits && act?.(one)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function wordFor({ voted, counted }: VoterRow): string {
  if (!counted) return voted ? "in, not counted" : "not counted";
  return voted ? "in" : "missing";
}
