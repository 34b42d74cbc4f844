"use client";
// How does the weighing stand, and what may this person do in it?
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "@/trpc/client";

export type Here = { team: string; project: number };
export type Weighing = ReturnType<typeof useWeighing>;
export type Standing = Weighing["state"];
export type CurrentRound = NonNullable<Standing["current"]>;
export type WeighedCriterion = Standing["criteria"][number];

const TICK = 4_000;

/** The state of the weighing, kept fresh: the counter ticks every few seconds while the page is in sight, and a step of the round brings all the rest along. */
export function useWeighing(here: Here) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { data: state } = useSuspenseQuery(trpc.weighting.state.queryOptions(here));
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const isWeighing = shell.phase === "weighing";
  const { data: tick } = useQuery(
    trpc.weighting.progress.queryOptions(here, { enabled: isWeighing, refetchInterval: TICK, staleTime: 0 }),
  );
  const { current } = state;
  const hasMoved =
    tick !== undefined &&
    (tick?.roundId !== current?.id || tick?.state !== current?.state || tick?.takesBallots !== current?.takesBallots);
  useEffect(() => {
    if (!hasMoved) return;
    void client.invalidateQueries(trpc.weighting.state.queryFilter());
    void client.invalidateQueries(trpc.project.shell.queryFilter());
  }, [hasMoved, client, trpc]);
  return {
    ...{ here, state, shell },
    /** As many as the newest count says. */
    progress: current && { voted: tick?.voted ?? current.voted, of: tick?.of ?? current.of },
    may: {
      open: shell.may.includes("weighting.open"),
      close: shell.may.includes("weighting.close"),
      accept: shell.may.includes("weighting.accept"),
      seeWhoVoted: shell.may.includes("weighting.who-voted"),
    },
    /** After an act of the person's own: everything that it may have moved is read again. */
    refresh: () => client.invalidateQueries(),
  };
}
