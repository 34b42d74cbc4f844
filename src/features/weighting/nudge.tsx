"use client";
// How are those asked whose ballots are missing?
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toaster";
import type { CurrentRound, Weighing } from "./use-weighing";

/** Asks one person by name, or with `of` everyone who is missing: so many. Nothing where the round takes no more ballots. */
export function Nudge({
  weighing: { here, shell },
  round,
  one,
  of,
}: {
  weighing: Weighing;
  round: CurrentRound;
  one?: { memberId: string; name: string } | undefined;
  of?: number | undefined;
}) {
  const trpc = useTRPC();
  const nudge = useMutation(
    trpc.weighting.nudge.mutationOptions({
      onSuccess: () => toast(one ? `${one.name} was asked for the ballot.` : "Everyone who is missing was asked."),
      onError: (error) => toast(saidOf(error), { tone: "error" }),
    }),
  );
  if (!round.takesBallots || of === 0 || !shell.may.includes("weighting.nudge")) return null;
  return (
    <Button
      size="sm"
      variant={one ? "quiet" : "plain"}
      className={one ? "-mr-2.5 text-brand!" : undefined}
      aria-label={one && `Nudge ${one.name}`}
      pending={nudge.isPending}
      onClick={() => nudge.mutate({ ...here, roundId: round.id, memberId: one?.memberId ?? null })}
    >
      Nudge{of === undefined ? "" : ` ${of}`}
    </Button>
  );
}
