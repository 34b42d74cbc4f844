"use client";
// Which keys lead a meeting?
import type { SessionPhase } from "@/domain/session/phases";
import { useKeys } from "@/ui/use-keys";
import { nextItem } from "./agenda-order";
import type { Session } from "./use-session";

const USUAL_SECONDS = 300;
/** Where the next step is the next item; before that the round has steps of its own. */
const LED_ON: readonly SessionPhase[] = ["brief", "settled", "scoring", "comparing", "talk", "sign-off"];

/** For everyone the help; for the facilitator the timer, the way on, the pause and the way in. */
export function useSessionKeys({ state, acts, dialog }: Session): void {
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
      ...(LED_ON.includes(state.phase) &&
        next && {
          n: { says: `Next: ${next.title}`, act: () => !isPaused && !acts.isPending && acts.goTo(next.id) },
        }),
    }),
  });
}
