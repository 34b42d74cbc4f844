"use client";
// How are accepted weights opened again?
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { toast } from "@/ui/toaster";
import type { Weighing } from "./use-weighing";

/** Takes the accepted weights back; rounds and scores stay. */
export function WeighAgain({ weighing: { here, refresh } }: { weighing: Weighing }) {
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const reopen = useMutation(
    trpc.weighting.reopen.mutationOptions({
      onError: (error) => toast(saidOf(error), { tone: "error" }),
      onSettled: async () => {
        await refresh();
        setOpen(false);
      },
    }),
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>Weigh again</Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setOpen}
        title="Weigh again?"
        description="The accepted weights are taken back. All rounds stay, and so do the scores given so far."
        confirm="Take the weights back"
        pending={reopen.isPending}
        onConfirm={() => reopen.mutate(here)}
      />
    </>
  );
}
