"use client";
// Shall everyone be asked about one criterion again?
import { methods } from "@/domain/weighting/methods";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { nextNumber } from "./open-round-dialog";
import type { Results } from "./results";
import { secrecyCards } from "./secrecy-words";
import type { Meeting } from "./use-meeting";

/** Says on which terms, and opens the round. */
export function RevoteDialog({
  meeting: { weighing, acts },
  results: { round },
  about,
  onClose,
}: {
  meeting: Meeting;
  results: Results;
  about: { id: string; name: string };
  onClose: () => void;
}) {
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Ask about ${about.name} again?`}
      description={`Round ${nextNumber(weighing)} opens at once, on the terms of round ${round.number}: ${methods[round.method].name}, ${secrecyCards[round.secrecy].title.toLowerCase()}. Everyone begins with their last ballot, and both rounds stay in the record.`}
      confirm="Open the revote"
      pending={acts.isPending}
      onConfirm={() => {
        acts.revote(about.id, round);
        onClose();
      }}
    />
  );
}
