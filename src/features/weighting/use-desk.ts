"use client";
// How does the facilitator's word reach the round?
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";
import type { Weighing } from "./use-weighing";

/** Close, reveal, or both; whatever comes of it, everything is read again and `done` is called. */
export function useDesk({ here, refresh }: Weighing, { id: roundId }: { id: string }, done: () => void) {
  const trpc = useTRPC();
  const outcome = {
    onError: (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" }),
    onSettled: async () => {
      await refresh();
      done();
    },
  };
  const close = useMutation(trpc.weighting.closeRound.mutationOptions(outcome));
  // What is revealed begins above the desk.
  const shown = { ...outcome, onSuccess: () => window.scrollTo({ top: 0 }) };
  const reveal = useMutation(trpc.weighting.revealRound.mutationOptions(shown));
  const closeAndReveal = useMutation(trpc.weighting.closeAndReveal.mutationOptions(shown));
  const at = { ...here, roundId };
  return {
    isPending: close.isPending || reveal.isPending || closeAndReveal.isPending,
    close: () => close.mutate(at),
    reveal: () => reveal.mutate(at),
    closeAndReveal: () => closeAndReveal.mutate(at),
  };
}
