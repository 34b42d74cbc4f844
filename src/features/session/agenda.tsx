"use client";
// What do we go through, and where are we?
import { useState } from "react";
import type { SessionPhase } from "@/domain/session/phases";
import { ParkDialog } from "@/trpc/session/park-dialog";
import { Button } from "@/ui/button";
import { AddItemDialog } from "./add-item-dialog";
import { AgendaRow } from "./agenda-row";
import type { Item, Session } from "./use-session";
import { WorthTalking } from "./worth-talking";

/** Where there is time to plan what else to talk about. */
const TALKING: readonly SessionPhase[] = ["settled", "scoring", "comparing", "talk", "sign-off"];

/** The agenda. `mayRun`: to go to any item, skip, bring back, park, add and rearrange; without it, to read. */
export function Agenda({ session, mayRun }: { session: Session; mayRun: boolean }) {
  const { state, acts } = session;
  const [isRearranging, setRearranging] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [parked, setParked] = useState<Item | null>(null);
  const [said, setSaid] = useState("");
  const ids = state.items.map(({ id }) => id);
  const move = (place: number, way: 1 | -1) => {
    const id = ids[place];
    if (!id || acts.isPending) return;
    acts.reorder(ids.toSpliced(place, 1).toSpliced(place + way, 0, id));
    setSaid(`${state.items[place]?.title ?? ""}, moved to ${place + way + 1} of ${ids.length}`);
  };
  return (
    <section aria-labelledby="agenda">
      <div className="flex min-h-9 items-center gap-1">
        <h2 id="agenda" className="mr-auto">
          Agenda
        </h2>
        {mayRun && (
          <>
            <Button
              size="sm"
              variant="quiet"
              aria-pressed={isRearranging}
              onClick={() => setRearranging(!isRearranging)}
            >
              {isRearranging ? "Done" : "Rearrange"}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              aria-haspopup="dialog"
              onClick={() => setAdding(true)}
              className="-mr-2.5"
            >
              Add
            </Button>
          </>
        )}
      </div>
      <ol className="border-b border-border">
        {state.items.map((item, place) => (
          <AgendaRow
            key={item.id}
            item={item}
            isNow={item.id === state.itemId && state.state === "running"}
            session={session}
            mayRun={mayRun}
            onPark={() => setParked(item)}
            shift={
              isRearranging
                ? {
                    up: place > 0 ? () => move(place, -1) : null,
                    down: place < ids.length - 1 ? () => move(place, 1) : null,
                  }
                : null
            }
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {mayRun && TALKING.includes(state.phase) && <WorthTalking session={session} />}
      {isAdding && <AddItemDialog session={session} onClose={() => setAdding(false)} />}
      {parked && (
        <ParkDialog
          here={session.here}
          acts={session.acts}
          what={{ itemId: parked.id }}
          name={parked.title}
          onClose={() => setParked(null)}
        />
      )}
    </section>
  );
}
