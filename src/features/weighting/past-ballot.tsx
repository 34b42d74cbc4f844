"use client";
// What did this voter say in the round before?
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import type { CurrentRound, Weighing } from "./use-weighing";

/** The voter's own answers in the last round of the same method, fetched only when asked for: they would anchor the new ones. */
export function usePastBallot({ here, state }: Weighing, round: CurrentRound) {
  const trpc = useTRPC();
  const [isShown, setShown] = useState(false);
  const earlier = state.rounds.findLast(({ number, method }) => number < round.number && method === round.method);
  const { data } = useQuery(
    trpc.weighting.ownBallot.queryOptions(
      { ...here, roundId: earlier?.id ?? "" },
      { enabled: isShown && earlier !== undefined },
    ),
  );
  return {
    ...{ number: earlier?.number ?? null, isShown, isNone: data === null },
    answers: isShown && data?.kind === "vote" ? data.answers : null,
    toggle: () => setShown(!isShown),
  };
}

/** “Show my round 1”. */
export function PastToggle({ past }: { past: ReturnType<typeof usePastBallot> }) {
  if (past.number === null) return null;
  const none = past.isShown && past.isNone;
  return (
    <button
      type="button"
      aria-pressed={past.isShown}
      onClick={past.toggle}
      className="hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
    >
      {none
        ? `You have no ballot in round ${past.number}`
        : `${past.isShown ? "Hide" : "Show"} my round ${past.number}`}
    </button>
  );
}
