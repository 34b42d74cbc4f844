"use client";
// Why is a round put aside?
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import type { Weighing } from "./use-weighing";

type Voidable = { id: string; number: number; revealedAt: string | null };

/** The button that asks for the reason and voids the round. */
export function VoidRound({ weighing, round }: { weighing: Weighing; round: Voidable }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        Void this round
      </Button>
      <VoidDialog {...{ weighing, round, isOpen }} onOpen={setOpen} />
    </>
  );
}

/** Asks for the reason, which the record keeps, and voids the round. */
export function VoidDialog({
  weighing,
  round,
  isOpen,
  onOpen,
}: {
  weighing: Weighing;
  round: Voidable;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}) {
  const { here, refresh } = weighing;
  const trpc = useTRPC();
  const [reason, setReason] = useState("");
  const voiding = useMutation(
    trpc.weighting.voidRound.mutationOptions({
      onSuccess: async () => {
        onOpen(false);
        await refresh();
      },
    }),
  );
  return (
    <ConfirmDialog
      open={isOpen}
      onOpenChange={onOpen}
      title={`Void round ${round.number}?`}
      description={
        round.revealedAt
          ? "It stays in the record with your reason, and counts no more."
          : "Its ballots are never shown. It stays in the record with your reason."
      }
      confirm="Void the round"
      danger
      pending={voiding.isPending}
      onConfirm={() => voiding.mutate({ ...here, roundId: round.id, reason })}
    >
      <Field label="Why" error={voiding.error ? saidOf(voiding.error) : undefined}>
        <TextArea value={reason} onValue={setReason} rows={2} lasting maxLength={1_000} />
      </Field>
    </ConfirmDialog>
  );
}
