"use client";
// What is the question, as it stands on the wall?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Swatch } from "@/ui/swatch";
import { WallClock } from "./present-foot";
import type { WallProps } from "./present-parts";
import { WallBody } from "./present-wall";

const MOST = 8;

/** The question large, the criteria and the candidates by name. */
export function WallBrief({ here, state }: WallProps) {
  const trpc = useTRPC();
  const { data: framing } = useQuery(trpc.project.framing.queryOptions(here));
  const { data: board } = useQuery(trpc.criteria.board.queryOptions(here));
  const { data: field } = useQuery(trpc.candidates.board.queryOptions(here));
  const criteria = board?.criteria.filter((criterion) => criterion.state === "agreed") ?? [];
  const candidates = field?.candidates.filter(({ withdrawnAt }) => withdrawnAt === null) ?? [];
  return (
    <WallBody
      isSlim
      foot={
        state.timer || state.isPaused ? (
          <>
            <span />
            <WallClock state={state} slim />
          </>
        ) : null
      }
    >
      <p className="wall-96 line-clamp-3 max-w-[26ch] font-serif leading-[1.15] font-medium tracking-tight text-balance">
        {framing?.question}
      </p>
      <div className="mt-18 grid grid-cols-[minmax(0,21fr)_minmax(0,10fr)] gap-20 portrait:grid-cols-1 portrait:gap-12">
        <Names title="By" names={criteria.slice(0, MOST)} more={criteria.length - MOST} isInColumns />
        <Names title="Between" names={candidates.slice(0, MOST)} more={candidates.length - MOST} />
      </div>
    </WallBody>
  );
}

function Names({
  title,
  names,
  more,
  isInColumns = false,
}: {
  title: string;
  names: readonly { id: string; name: string; color?: number }[];
  more: number;
  isInColumns?: boolean;
}) {
  if (names.length === 0) return null;
  return (
    <div className="min-w-0">
      <h2 className="wall-44 leading-tight font-medium text-ink-2">{title}</h2>
      <ul
        className={`wall-44 mt-6 grid gap-x-12 gap-y-4 leading-tight ${isInColumns ? "grid-cols-2 portrait:grid-cols-1" : ""}`}
      >
        {names.map(({ id, name, color }) => (
          <li key={id} className="flex min-w-0 items-center gap-5 font-[550]">
            {color !== undefined && <Swatch color={color} className="size-7!" />}
            <span className="truncate">{name}</span>
          </li>
        ))}
        {more > 0 && <li className="text-ink-2">and {more} more</li>}
      </ul>
    </div>
  );
}
