"use client";
// How does the weighing stand, and what may this person do in it?
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "@/trpc/client";

export type Here = { team: string; project: number };
export type Weighing = ReturnType<typeof useWeighing>;
export type Standing = Weighing["state"];
export type CurrentRound = NonNullable<Standing["current"]>;
export type WeighedCriterion = Standing["criteria"][number];

/** A little after the deadline, so that the server's clock has passed it too; and as long as a timer can wait. Milliseconds. */
const AFTERWARDS = 800;
const LONGEST = 2_000_000_000;

/** The state of the weighing. What happens elsewhere reaches it by itself; that a deadline passes, only the clock tells. */
export function useWeighing(here: Here) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { data: state } = useSuspenseQuery(trpc.weighting.state.queryOptions(here));
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const { current, now } = state;
  const deadline = current?.takesBallots ? current.deadline : null;
  useEffect(() => {
    if (!deadline) return;
    const left = Date.parse(deadline) - Date.parse(now) + AFTERWARDS;
    const timer = setTimeout(
      () => void client.invalidateQueries(trpc.weighting.state.queryFilter()),
      Math.min(left, LONGEST),
    );
    return () => clearTimeout(timer);
  }, [deadline, now, client, trpc]);
  return {
    ...{ here, state, shell },
    /** As many as the newest count says. */
    progress: current && { voted: current.voted, of: current.of },
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
