"use client";
// How does one act in a meeting?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ItemKindId } from "@/domain/session/item-kinds";
import { toast } from "@/ui/toaster";
import type { Answers } from "../answers";
import { useTRPC, useTRPCClient } from "../client";
import { saidOf } from "../field-errors";

type Here = { team: string; project: number };
type LastRound = Answers["weighting"]["results"]["round"];
/** A task, who does it, and until when. */
export type Parking = { task: string; ownerId: string | null; dueOn: string | null };

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
  const { session, project, weighting } = client;
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
    /** An item of the agenda, or a criterion that then gets one. */
    park: (what: { itemId: string } | { criterionId: string }, parking: Parking, done: () => void) =>
      mutate(() => session.park.mutate({ ...here, ...what, ...parking }), { onSuccess: done }),
    finishTask: (itemId: string, done: boolean) => mutate(() => session.finishTask.mutate({ ...here, itemId, done })),
    pause: () => mutate(() => session.pause.mutate(here)),
    resume: () => mutate(() => session.resume.mutate(here)),
    setTimer: (seconds: number) => mutate(() => session.setTimer.mutate({ ...here, seconds })),
    extend: (seconds: number) => mutate(() => session.extend.mutate({ ...here, seconds })),
    holdTimer: (on: boolean) => mutate(() => session.holdTimer.mutate({ ...here, on })),
    stopTimer: () => mutate(() => session.stopTimer.mutate(here)),
    say: (wantsTime: boolean) => mutate(() => session.say.mutate({ ...here, wantsTime })),
    observe: (on: boolean) => mutate(() => session.observe.mutate({ ...here, on })),
    askEnds: (on: boolean) => mutate(() => session.askEnds.mutate({ ...here, on })),
    rotateCode: () => mutate(() => session.rotateCode.mutate(here)),
    letGuestsIn: (on: boolean) => mutate(() => session.letGuestsIn.mutate({ ...here, on })),
    removeGuest: (memberId: string, done: () => void) =>
      mutate(() => session.removeGuest.mutate({ ...here, memberId }), { onSuccess: done }),
    takeOver: () => mutate(() => session.takeOver.mutate(here)),
    handOver: (memberId: string, done: () => void) =>
      mutate(() => project.assign.mutate({ ...here, memberId }), { onSuccess: done }),
    /** Opens a round that asks about one criterion again, on the terms of the one before. */
    revote: (aboutId: string, { method, secrecy, showsVoters, guestsCount }: LastRound) =>
      mutate(() =>
        weighting.openRound.mutate({ ...here, aboutId, method, secrecy, showsVoters, guestsCount, deadline: null }),
      ),
    end: (done: () => void) => mutate(() => session.end.mutate(here), { onSuccess: done }),
  };
}
