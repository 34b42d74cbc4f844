"use client";
// About which criterion would talking change the result?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import type { Session } from "./use-session";

const SHOWN = 3;

/** The first few criteria about which talking can change the result, to put on the agenda. Nothing before a reveal. */
export function WorthTalking({ session: { here, state, acts } }: { session: Session }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.session.agenda.queryOptions(here));
  const planned = new Set(state.items.filter(({ kind }) => kind === "talk").map(({ criterionId }) => criterionId));
  const rows = (data?.topics ?? [])
    .filter(({ criterionId, isParked, share }) => share > 0 && !isParked && !planned.has(criterionId))
    .slice(0, SHOWN);
  if (rows.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="mb-1.5">
        {data?.by === "comparison" ? "Talking can change who is first" : "Furthest apart, and weighs most"}
      </h3>
      <ul>
        {rows.map(({ criterionId, name }) => (
          <li key={criterionId} className="flex min-h-10 items-center gap-3 border-t border-border last:border-b">
            <span className="min-w-0 flex-1 wrap-anywhere">{name}</span>
            <Button
              size="sm"
              variant="quiet"
              aria-label={`Add a talk about ${name}`}
              onClick={() => acts.addItem({ kind: "talk", title: "", criterionId })}
              className="-mr-2.5"
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
