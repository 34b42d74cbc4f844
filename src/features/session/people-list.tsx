"use client";
// Who is here?
import { roleWords } from "@/domain/access/role-words";
import { Avatar } from "@/ui/avatar";
import { classNames } from "@/ui/class-names";
import type { Seat, Session } from "./use-session";

/** Everyone who has a place in the meeting, and how they are there. Only the facilitator is told who needs time. */
export function PeopleList({ session: { state } }: { session: Session }) {
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="mb-2 flex items-baseline gap-2">
        People <span className="text-13 font-normal text-ink-3 tabular-nums">{state.seats.length}</span>
      </h2>
      <ul className="border-b border-border">
        {state.seats.map((seat) => (
          <li
            key={seat.memberId}
            className="grid min-h-11 grid-cols-[24px_minmax(0,1fr)] items-center gap-x-2.5 border-t border-border py-1.5"
          >
            <span aria-hidden="true">
              <Avatar name={seat.name} />
            </span>
            <span className="min-w-0">
              <span className="block truncate leading-[18px]">
                {seat.name}
                {seat.memberId === state.me.memberId && <span className="text-ink-3"> (you)</span>}
              </span>
              <span className={classNames("block text-xs", seat.wantsTime ? "font-[550] text-warn" : "text-ink-3")}>
                {wordFor(seat, state.facilitator.memberId)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {state.seats.length === 0 && <p className="text-13 text-ink-3">Nobody has come in yet.</p>}
    </section>
  );
}

function wordFor({ memberId, wantsTime, observes, role }: Seat, facilitatorId: string): string {
  if (wantsTime) return "needs more time";
  if (memberId === facilitatorId) return "facilitates";
  if (observes || role === "observer") return "observes";
  if (role === "visitor" || role === "guest") return roleWords[role].title.toLowerCase();
  return "here";
}
