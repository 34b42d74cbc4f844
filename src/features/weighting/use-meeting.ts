"use client";
// How does the meeting stand that a round is part of, and what can be done in it?
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import { useSessionActs } from "@/trpc/session/use-session-acts";
import { type Here, useWeighing } from "./use-weighing";

type Session = NonNullable<Answers["session"]["state"]>;
export type Meeting = NonNullable<ReturnType<typeof useMeeting>>;

/** The weighing and the meeting on it, with the meeting's acts; null where none is held. */
export function useMeeting(here: Here) {
  const trpc = useTRPC();
  const weighing = useWeighing(here);
  const { data: session } = useSuspenseQuery(trpc.session.state.queryOptions(here));
  const acts = useSessionActs(here);
  return session && { here, weighing, session, acts };
}

/** What comes after the item that the meeting is at; null at the end. */
export function itemAfter({ items, itemId }: Pick<Session, "items" | "itemId">) {
  const at = items.findIndex(({ id }) => id === itemId);
  return items.slice(at + 1).find(({ state }) => state === "waiting") ?? null;
}
