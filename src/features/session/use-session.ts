"use client";
// How does the meeting stand?
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import type { useSessionActs } from "@/trpc/session/use-session-acts";
import type { DialogState } from "./use-dialog";

export type Here = { team: string; project: number };
export type Shown = NonNullable<Answers["session"]["state"]>;
export type Item = Shown["items"][number];
export type Seat = Shown["seats"][number];
export type Acts = ReturnType<typeof useSessionActs>;

/** A meeting that is on (or was the last), what can be done in it, the project that it is about, and what the caller may do there. */
export type Session = {
  here: Here;
  state: Shown;
  acts: Acts;
  title: string;
  may: readonly string[];
  dialog: DialogState;
};

/** The meeting as the server has it; null before the first. */
export function useSessionState(here: Here): Shown | null {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.session.state.queryOptions(here)).data;
}
