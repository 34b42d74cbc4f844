"use client";
// Who is here?
import { useState } from "react";
import { roleWords } from "@/domain/access/role-words";
import type { PresenceState } from "@/domain/presence/people";
import { usePeople } from "@/trpc/presence/people";
import { Avatar } from "@/ui/avatar";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import type { Seat, Session, Shown } from "./use-session";

/** Everyone who has a place in the meeting, and how they are there. Only the facilitator is told who needs time. */
export function PeopleList({ session: { here, state, acts } }: { session: Session }) {
  const [going, setGoing] = useState<Seat>();
  const { people, more } = usePeople(here.team, here.project);
  const seen = new Map(people.map((person) => [person.memberId, person.state]));
  // Without a stream nobody knows, and beyond the first few nobody is named.
  const isKnown = people.length > 0 && more === 0;
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="mb-2 flex items-baseline gap-2">
        People <span className="text-13 font-normal text-ink-3 tabular-nums">{state.seats.length}</span>
      </h2>
      <ul className="border-b border-border">
        {state.seats.map((seat) => (
          <li
            key={seat.memberId}
            className="grid min-h-11 grid-cols-[24px_minmax(0,1fr)_auto] items-center gap-x-2.5 border-t border-border py-1.5"
          >
            <span aria-hidden="true">
              <Avatar
                name={seat.name}
                muted={isKnown && !seen.has(seat.memberId) && seat.memberId !== state.me.memberId}
              />
            </span>
            <span className="min-w-0">
              <span className="block truncate leading-[18px]">
                {seat.name}
                {seat.memberId === state.me.memberId && <span className="text-ink-3"> (you)</span>}
              </span>
              <span className={classNames("block text-xs", seat.wantsTime ? "font-[550] text-warn" : "text-ink-3")}>
                {wordsFor(seat, state, isKnown ? (seen.get(seat.memberId) ?? "away") : "active")}
              </span>
            </span>
            {state.me.mayRun && seat.role === "guest" && (
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Send ${seat.name} away`}
                onClick={() => setGoing(seat)}
                className="text-ink-3"
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {going && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setGoing(undefined)}
          title={`Send ${going.name} away?`}
          description="They are out at once, and their link is no more. A ballot that they cast stays. To keep them out, make a new code or let no guests in."
          confirm="Send away"
          danger
          pending={acts.isPending}
          onConfirm={() => acts.removeGuest(going.memberId, () => setGoing(undefined))}
        />
      )}
      {state.seats.length === 0 && <p className="text-13 text-ink-3">Nobody has come in yet.</p>}
    </section>
  );
}

/** What they ask for or do, and whether they are there: “observes, idle”. */
function wordsFor(seat: Seat, { facilitator, me }: Shown, presence: PresenceState | "away"): string {
  const { memberId, wantsTime, observes, role } = seat;
  const isHere = presence === "active" || memberId === me.memberId;
  const here = isHere ? null : presence;
  if (wantsTime) return ["needs more time", here].filter(Boolean).join(", ");
  const part =
    memberId === facilitator.memberId
      ? "facilitates"
      : observes || role === "observer"
        ? "observes"
        : role === "guest" || role === "visitor"
          ? roleWords[role].title.toLowerCase()
          : null;
  return [part, here].filter(Boolean).join(", ") || "here";
}
