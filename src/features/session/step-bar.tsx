"use client";
// Where does the facilitator go from here?
import { useState } from "react";
import { ParkDialog } from "@/trpc/session/park-dialog";
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import { itemBefore, nextItem } from "./agenda-order";
import { EndDialog } from "./end-dialog";
import type { Session } from "./use-session";

/** On, back, or park what is at hand; nothing for the others. `main`: going on is the screen's primary button. */
export function StepBar({ session, main = false }: { session: Session; main?: boolean }) {
  const { state, acts } = session;
  const [asking, setAsking] = useState<"park" | "end" | null>(null);
  if (!state.me.mayRun) return null;
  const next = nextItem(state.items, state.itemId);
  const before = itemBefore(state.items, state.itemId);
  const here = state.items.find(({ id }) => id === state.itemId);
  return (
    <ActionBar label="What next">
      {next ? (
        <Button
          variant={main ? "primary" : "plain"}
          aria-keyshortcuts="n"
          pending={acts.isPending}
          disabled={state.isPaused}
          onClick={() => acts.goTo(next.id)}
          className="max-w-full max-md:flex-1"
        >
          <span className="line-clamp-1">Next: {next.title}</span>
        </Button>
      ) : (
        <Button variant={main ? "primary" : "plain"} onClick={() => setAsking("end")}>
          End the session
        </Button>
      )}
      {here && here.state !== "parked" && (
        <Button variant={main ? "plain" : "quiet"} onClick={() => setAsking("park")}>
          Park
        </Button>
      )}
      {before && (
        <Button
          variant="quiet"
          disabled={state.isPaused}
          onClick={() => acts.goTo(before.id)}
          aria-label={`Back to ${before.title}`}
          className="md:ml-auto"
        >
          Back
        </Button>
      )}
      {asking === "park" && here && (
        <ParkDialog
          here={session.here}
          acts={session.acts}
          what={{ itemId: here.id }}
          name={here.title}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "end" && <EndDialog session={session} onClose={() => setAsking(null)} />}
    </ActionBar>
  );
}
