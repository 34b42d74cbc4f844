"use client";
// What must every answer to the question meet?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Link } from "@/ui/link";
import { FrameRow } from "./frame-row";
import type { Here } from "./use-project";

/** The must-haves among the project's criteria. */
export function MustHaves({ here, isFraming }: { here: Here; isFraming: boolean }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.candidates.board.queryOptions(here));
  const mustHaves = data?.mustHaves ?? [];
  const link = (
    <Link href={`/t/${here.team}/p/${here.project}/criteria`} className="text-13">
      {isFraming ? "Change them among the criteria" : "See them among the criteria"}
    </Link>
  );
  return (
    <FrameRow label="Must-haves" action={null}>
      {mustHaves.length === 0 ? (
        <p className="mb-1.5 text-ink-2">None: no answer is ruled out beforehand.</p>
      ) : (
        <ul className="mb-2 grid gap-2">
          {mustHaves.map(({ id, name, definition }) => (
            <li key={id}>
              <b className="font-[550]">{name}</b>
              {definition && <span className="block text-13 text-pretty text-ink-2">{definition}</span>}
            </li>
          ))}
        </ul>
      )}
      {link}
    </FrameRow>
  );
}
