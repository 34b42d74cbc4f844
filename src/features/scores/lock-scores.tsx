"use client";
// When do the scores stand still?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { toast } from "@/ui/toaster";
import type { Scores } from "./use-scores";

/** The facilitator's lock: it ends scoring and opens everyone's scores; it can be undone until the seal. */
export function LockScores({ scores: { here, grid, shell } }: { scores: Scores }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const outcome = {
    onSuccess: () => setAsking(false),
    onError: (error: { message: string }) => toast(error.message, { tone: "error" }),
    onSettled: () => client.invalidateQueries(),
  };
  const lock = useMutation(trpc.scores.lock.mutationOptions(outcome));
  const unlock = useMutation(trpc.scores.unlock.mutationOptions(outcome));
  if (grid.lockedAt) {
    return (
      <Button pending={unlock.isPending} onClick={() => unlock.mutate(here)}>
        Unlock the scores
      </Button>
    );
  }
  if (shell.phase !== "scoring") return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>Lock the scores</Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Lock the scores?"
        description={`${grid.progress.people} of ${grid.voters} have scored. Locking opens everyone’s scores to all who take part; cells that nobody scored stay unknown.`}
        confirm="Lock and show"
        pending={lock.isPending}
        onConfirm={() => lock.mutate(here)}
      />
    </>
  );
}
