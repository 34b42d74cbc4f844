"use client";
// Which keys lead a meeting?
import { useKeys } from "@/ui/use-keys";
import { nextItem } from "./agenda-order";
import type { DialogState } from "./use-dialog";
import type { Session } from "./use-session";

const USUAL_SECONDS = 300;

/** For everyone the help; for the facilitator the timer, the way on, the pause and the way in. */
export function useSessionKeys({ state, acts }: Session, dialog: DialogState): void {
  const { timer, me, isPaused } = state;
  const next = nextItem(state.items, state.itemId);
  const turn = () => {
    if (!timer) acts.setTimer(USUAL_SECONDS);
    else acts.holdTimer(timer.leftMs === null);
  };
  useKeys({
    "?": { says: "These keys", act: () => dialog.show("keys") },
    ...(me.mayRun && {
      ...(state.state === "running" &&
        !isPaused && {
          " ": {
            says: timer ? (timer.leftMs === null ? "Hold the timer" : "Let the timer go on") : "Set 5 minutes",
            act: turn,
          },
        }),
      ...(state.state === "running" && {
        p: {
          says: isPaused ? "Go on after the pause" : "Pause the session",
          act: isPaused ? acts.resume : acts.pause,
        },
      }),
      s: { says: "Share the session", act: () => dialog.show("share") },
      ...(state.state === "running" &&
        next && {
          n: { says: `Next: ${next.title}`, act: () => !isPaused && !acts.isPending && acts.goTo(next.id) },
        }),
    }),
  });
}
