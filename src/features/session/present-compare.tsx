"use client";
// Who leads, made of what, read from the last row?
import { useQuery } from "@tanstack/react-query";
import { leadTitle } from "@/domain/comparison/sentences";
import { useTRPC } from "@/trpc/client";
import { categoryColor } from "@/ui/category-color";
import { Swatch } from "@/ui/swatch";
import { WallClock } from "./present-foot";
import type { WallProps } from "./present-parts";
import { WallBody, WallSentence } from "./present-wall";

const MOST = 6;

/** The leader as a sentence, and the first few with their bars, the heaviest criterion first. */
export function WallCompare({ here, state, may }: WallProps) {
  const trpc = useTRPC();
  const isOpen = may.includes("comparison.read");
  const { data: ready } = useQuery(trpc.comparison.readiness.queryOptions(here, { enabled: isOpen }));
  const { data } = useQuery(trpc.comparison.state.queryOptions(here, { enabled: isOpen && ready?.lacks.length === 0 }));
  const foot =
    state.timer || state.isPaused ? (
      <>
        <span />
        <WallClock state={state} />
      </>
    ) : null;
  if (!data)
    return (
      <WallBody foot={foot}>
        <WallSentence note={ready && "It needs accepted weights and locked scores."}>
          {ready ? "Nothing can be compared yet" : "We compare"}
        </WallSentence>
      </WallBody>
    );
  const { comparison, findings, criteria } = data;
  const order = [...comparison.criteria].sort((a, b) => b.weight - a.weight);
  const known = new Map(criteria.map((each) => [each.id, each]));
  const names = new Map(comparison.candidates.map(({ id, name }) => [id, name]));
  return (
    <WallBody foot={foot}>
      <p className="wall-80 max-w-[34ch] font-serif leading-[1.15] font-medium tracking-tight text-balance">
        {leadTitle(comparison, findings)}
      </p>
      <ol aria-label="Ranking" className="mt-14 grid gap-y-7">
        {findings.ranking.ranked.slice(0, MOST).map(({ candidateId, rank, total, contributions }) => (
          <li
            key={candidateId}
            className="grid grid-cols-[3ch_minmax(0,16ch)_minmax(0,1fr)_4ch] items-center gap-8 wall-52 leading-tight tabular-nums portrait:grid-cols-[2ch_minmax(0,1fr)_4ch]"
          >
            <span className="text-ink-2">{rank}</span>
            <span className={rank === 1 ? "truncate font-bold" : "truncate font-[550]"}>{names.get(candidateId)}</span>
            <span aria-hidden="true" className="flex h-14 portrait:col-span-3 portrait:row-start-2">
              {order.map(({ id }) => {
                const part = contributions.find((each) => each.criterionId === id)?.contribution ?? 0;
                return (
                  <i
                    key={id}
                    data-ink=""
                    className="h-full border-r-2 border-bg bg-clip-padding last:border-r-0"
                    style={{ width: `${part * 100}%`, background: categoryColor(known.get(id)?.color ?? 1) }}
                  />
                );
              })}
            </span>
            <span className="text-right font-semibold">{Math.round(total * 100)}</span>
          </li>
        ))}
      </ol>
      <ul className="wall-40 mt-12 flex flex-wrap gap-x-12 gap-y-4 leading-tight text-ink-2">
        {order.map(({ id }) => (
          <li key={id} className="flex items-center gap-4">
            <Swatch color={known.get(id)?.color} className="size-6!" />
            {known.get(id)?.name}
          </li>
        ))}
      </ul>
    </WallBody>
  );
}
