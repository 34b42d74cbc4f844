"use client";
// How does the list of candidates read and write?
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";

export type Here = { team: string; project: number };
export type Candidates = ReturnType<typeof useCandidates>;
export type Row = Answers["candidates"]["board"]["candidates"][number];
export type MustHave = Answers["candidates"]["board"]["mustHaves"][number];

/** The candidates, the project's shell, what the person may do, and the acts that need no form. */
export function useCandidates(here: Here) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: board } = useSuspenseQuery(trpc.candidates.board.queryOptions(here));
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const { data: stacks = [] } = useQuery(
    trpc.catalogue.stacks.queryOptions({}, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const refresh = async () => {
    await queries.invalidateQueries(trpc.candidates.pathFilter());
    for (const room of [trpc.project, trpc.scores, trpc.comparison]) void queries.invalidateQueries(room.pathFilter());
  };
  const outcome = {
    onError: (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" }),
    onSettled: refresh,
  };
  const name = useMutation(trpc.candidates.name.mutationOptions(outcome));
  const withdraw = useMutation(trpc.candidates.withdraw.mutationOptions(outcome));
  const restore = useMutation(trpc.candidates.restore.mutationOptions(outcome));
  const isIn = (row: Row) => !row.withdrawnAt && !row.ruledOut;
  return {
    ...{ here, shell, refresh, ...board },
    may: { write: shell.may.includes("candidates.write"), withdraw: shell.may.includes("candidates.withdraw") },
    inTheRunning: board.candidates.filter(isIn),
    ruledOut: board.candidates.filter((row) => row.ruledOut && !row.withdrawnAt),
    withdrawn: board.candidates.filter((row) => row.withdrawnAt),
    /** The catalogue's stack that a candidate is, with how much is claimed about it. */
    stackOf: (row: Row) => stacks.find((stack) => stack.id === row.stackId) ?? null,
    addStacks: (chosen: readonly { id: string; name: string }[]) =>
      name.mutate(
        { ...here, candidates: chosen.map(({ id, name }) => ({ name, description: "", stackId: id })) },
        {
          onSuccess: () =>
            toast(chosen.length === 1 ? `${chosen[0]?.name} is a candidate` : `${chosen.length} candidates named`),
        },
      ),
    isAdding: name.isPending,
    withdraw: (row: Row, reason: string) => {
      const undo = { label: "Undo", onPress: () => restore.mutate({ ...here, id: row.id }) };
      withdraw.mutate(
        { ...here, id: row.id, reason },
        { onSuccess: () => toast(`${row.name} is withdrawn`, { action: undo }) },
      );
    },
    restore: (row: Row) =>
      restore.mutate({ ...here, id: row.id }, { onSuccess: () => toast(`${row.name} is back in the running`) }),
  };
}
