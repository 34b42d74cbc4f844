"use client";
// Is the meeting over?
import { capitalised, countOf } from "@/domain/wording/sentence";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import type { Session, Shown } from "./use-session";

/** Says what is left open, and ends the meeting for everyone. */
export function EndDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { state, acts } = session;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="End the session for everyone?"
      description="Its code stops working at once. What was said, decided and parked goes into the summary."
      confirm="End the session"
      cancel="Go on"
      pending={acts.isPending}
      onConfirm={() => acts.end(onClose)}
    >
      {leftOpen(state).length > 0 && (
        <ul className="grid gap-1.5 border-l-2 border-border-strong pl-3 text-13 text-ink-2">
          {leftOpen(state).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </ConfirmDialog>
  );
}

/** What the end of a meeting leaves as it is. */
function leftOpen({ round, items, itemId }: Shown): string[] {
  const waiting = items.filter(({ id, state }) => state === "waiting" && id !== itemId).length;
  return [
    ...(round?.state === "open" ? [`Round ${round.number} stays open: ${round.voted} of ${round.of} have voted.`] : []),
    ...(round?.state === "closed" ? [`Round ${round.number} stays closed and isn’t revealed yet.`] : []),
    ...(waiting > 0
      ? [`${capitalised(countOf(waiting, "item"))} of the agenda ${waiting === 1 ? "was" : "were"} not reached.`]
      : []),
  ];
}
