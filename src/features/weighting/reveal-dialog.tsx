"use client";
// Is it time to close a round, or to reveal it, though someone is missing?
import { isNamed, LEAST_NAMELESS } from "@/domain/weighting/round";
import { listed } from "@/domain/wording/sentence";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useDesk } from "./use-desk";
import type { CurrentRound, Weighing } from "./use-weighing";

export type Asking = "close" | "reveal" | null;

/** Says who is missing, and what a reveal can't take back. `onClose` also after it is done. */
export function RevealDialog({
  weighing,
  round,
  asking,
  missing,
  onClose,
}: {
  weighing: Weighing;
  round: CurrentRound;
  asking: Asking;
  missing: readonly string[];
  onClose: () => void;
}) {
  const { voted, of } = weighing.progress ?? round;
  const desk = useDesk(weighing, round, onClose);
  const isOpen = round.state === "open";
  return (
    <ConfirmDialog
      open={asking !== null}
      onOpenChange={onClose}
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
  );
}

function titleOf(asking: Asking, isOpen: boolean, number: number): string {
  if (asking === "close") return `Close round ${number}?`;
  return isOpen ? `Close round ${number} and reveal it?` : `Reveal round ${number}?`;
}

function whoIsMissing(count: number, names: readonly string[]): string {
  if (count === 0) return "Everyone has voted. What is revealed can’t be unseen.";
  const who = names.length > 0 ? `: ${listed(names.slice(0, 12))}` : "";
  return `${count} ${count === 1 ? "has" : "have"} not voted${who}. A missing ballot is neither a zero nor an abstention.`;
}
