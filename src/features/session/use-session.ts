"use client";
// How does the meeting stand, and how does one act in it?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { ItemKindId } from "@/domain/session/item-kinds";
import type { Answers } from "@/trpc/answers";
import { useTRPC, useTRPCClient } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";
import type { DialogState } from "./use-dialog";

export type Here = { team: string; project: number };
export type Shown = NonNullable<Answers["session"]["state"]>;
export type Item = Shown["items"][number];
export type Seat = Shown["seats"][number];
export type Acts = ReturnType<typeof useSessionActs>;
export type Parking = { task: string; ownerId: string | null; dueOn: string | null };

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

/** Each act once; what it may have moved is read again, what it is refused for stands in a toast. */
export function useSessionActs(here: Here) {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (call: () => Promise<unknown>) => call(),
    onError: (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(trpc.session.pathFilter()),
        queries.invalidateQueries(trpc.weighting.pathFilter()),
        queries.invalidateQueries(trpc.project.shell.queryFilter(here)),
      ]),
  });
  const { session, project } = client;
  return {
    isPending,
    open: () => mutate(() => session.open.mutate(here)),
    join: () => mutate(() => session.join.mutate(here)),
    start: () => mutate(() => session.start.mutate(here)),
    goTo: (itemId: string) => mutate(() => session.goTo.mutate({ ...here, itemId })),
    talkAbout: (criterionId: string | null) => mutate(() => session.talkAbout.mutate({ ...here, criterionId })),
    addItem: (item: { kind: ItemKindId; title: string; criterionId: string | null }, done?: () => void) =>
      mutate(() => session.addItem.mutate({ ...here, ...item }), { onSuccess: () => done?.() }),
    reorder: (itemIds: string[]) => mutate(() => session.reorder.mutate({ ...here, itemIds })),
    setItem: (itemId: string, state: "waiting" | "done" | "skipped") =>
      mutate(() => session.setItem.mutate({ ...here, itemId, state })),
    park: (itemId: string, parking: Parking, done: () => void) =>
      mutate(() => session.park.mutate({ ...here, itemId, ...parking }), { onSuccess: done }),
    finishTask: (itemId: string, done: boolean) => mutate(() => session.finishTask.mutate({ ...here, itemId, done })),
    pause: () => mutate(() => session.pause.mutate(here)),
    resume: () => mutate(() => session.resume.mutate(here)),
    setTimer: (seconds: number) => mutate(() => session.setTimer.mutate({ ...here, seconds })),
    extend: (seconds: number) => mutate(() => session.extend.mutate({ ...here, seconds })),
    holdTimer: (on: boolean) => mutate(() => session.holdTimer.mutate({ ...here, on })),
    stopTimer: () => mutate(() => session.stopTimer.mutate(here)),
    observe: (on: boolean) => mutate(() => session.observe.mutate({ ...here, on })),
    rotateCode: () => mutate(() => session.rotateCode.mutate(here)),
    letGuestsIn: (on: boolean) => mutate(() => session.letGuestsIn.mutate({ ...here, on })),
    removeGuest: (memberId: string, done: () => void) =>
      mutate(() => session.removeGuest.mutate({ ...here, memberId }), { onSuccess: done }),
    takeOver: () => mutate(() => session.takeOver.mutate(here)),
    handOver: (memberId: string, done: () => void) =>
      mutate(() => project.assign.mutate({ ...here, memberId }), { onSuccess: done }),
    end: (done: () => void) => mutate(() => session.end.mutate(here), { onSuccess: done }),
  };
}
