"use client";
// On what terms is another round opened?
import { Dialog } from "@/ui/dialog";
import { OpenRound } from "./open-round";
import type { Weighing } from "./use-weighing";

/** The terms of another round, on top of the page. */
export function OpenRoundDialog({ weighing, onClose }: { weighing: Weighing; onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={`Open round ${nextNumber(weighing)}`} wide>
      <OpenRound weighing={weighing} onOpened={onClose} />
    </Dialog>
  );
}

export function nextNumber({ state }: Weighing): number {
  return (state.rounds.at(-1)?.number ?? 0) + 1;
}
