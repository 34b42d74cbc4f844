"use client";
// How does the meeting stand that a round is part of, and what can be done in it?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Answers } from "@/trpc/answers";
import { useTRPC, useTRPCClient } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";
import { type Here, useWeighing } from "./use-weighing";

type Session = NonNullable<Answers["session"]["state"]>;
export type Meeting = NonNullable<ReturnType<typeof useMeeting>>;
type LastRound = Answers["weighting"]["results"]["round"];
export type Parking = { criterionId: string; task: string; ownerId: string | null; dueOn: string | null };

/** The weighing and the meeting on it, with the meeting's acts; null where none is held. */
export function useMeeting(here: Here) {
  const trpc = useTRPC();
  const weighing = useWeighing(here);
  const { data: session } = useSuspenseQuery(trpc.session.state.queryOptions(here));
  const acts = useActs(here);
  return session && { here, weighing, session, acts };
}

/** Each refusal is told; whatever came of it, the meeting is read again. */
function useActs(here: Here) {
  const trpc = useTRPC();
  const { session, weighting } = useTRPCClient();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (call: () => Promise<unknown>) => call(),
    onError: (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(trpc.session.pathFilter()),
        queries.invalidateQueries(trpc.weighting.pathFilter()),
        queries.invalidateQueries(trpc.project.shell.queryFilter()),
      ]),
  });
  return {
    isPending,
    say: (wantsTime: boolean) => mutate(() => session.say.mutate({ ...here, wantsTime })),
    observe: (on: boolean) => mutate(() => session.observe.mutate({ ...here, on })),
    talkAbout: (criterionId: string | null) => mutate(() => session.talkAbout.mutate({ ...here, criterionId })),
    askEnds: (on: boolean) => mutate(() => session.askEnds.mutate({ ...here, on })),
    goTo: (itemId: string) => mutate(() => session.goTo.mutate({ ...here, itemId })),
    park: (parking: Parking, done: () => void) =>
      mutate(() => session.park.mutate({ ...here, ...parking }), { onSuccess: done }),
    /** Opens a round that asks about one criterion again, on the terms of the one before. */
    revote: (aboutId: string, { method, secrecy, showsVoters, guestsCount }: LastRound) =>
      mutate(() =>
        weighting.openRound.mutate({ ...here, aboutId, method, secrecy, showsVoters, guestsCount, deadline: null }),
      ),
  };
}

/** What comes after the item that the meeting is at; null at the end. */
export function itemAfter({ items, itemId }: Pick<Session, "items" | "itemId">) {
  const at = items.findIndex(({ id }) => id === itemId);
  return items.slice(at + 1).find(({ state }) => state === "waiting") ?? null;
}
