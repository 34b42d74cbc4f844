"use client";
// How does the ledger of criteria read and write?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";

export type Here = { team: string; project: number };
export type Ledger = ReturnType<typeof useCriteria>;
export type Row = Answers["criteria"]["board"]["criteria"][number];
export type State = Row["state"];

/** The ledger, the project's shell, what the person may do, and the acts that need no form. */
export function useCriteria(here: Here) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: board } = useSuspenseQuery(trpc.criteria.board.queryOptions(here));
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const key = trpc.criteria.board.queryKey(here);
  const refresh = async () => {
    await queries.invalidateQueries(trpc.criteria.pathFilter());
    void queries.invalidateQueries(trpc.project.pathFilter());
    void queries.invalidateQueries(trpc.candidates.pathFilter());
  };
  const outcome = {
    onError: (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" }),
    onSettled: refresh,
  };
  const move = useMutation(trpc.criteria.move.mutationOptions(outcome));
  const shift = useMutation(trpc.criteria.shift.mutationOptions(outcome));
  const merge = useMutation(trpc.criteria.merge.mutationOptions(outcome));
  const keepApart = useMutation(trpc.criteria.keepApart.mutationOptions(outcome));
  const adopt = useMutation(trpc.criteria.adopt.mutationOptions(outcome));
  const support = useMutation(
    trpc.criteria.support.mutationOptions({
      ...outcome,
      onMutate: ({ id, supported }) => {
        const change = (row: Row) =>
          row.id === id ? { ...row, isSupported: supported, support: row.support + (supported ? 1 : -1) } : row;
        queries.setQueryData(key, (data) => data && { ...data, criteria: data.criteria.map(change) });
      },
    }),
  );
  const put = (row: Row, state: State, reason = "") => {
    const back = {
      label: "Undo",
      onPress: () => move.mutate({ ...here, id: row.id, state: row.state, reason: row.parkedReason ?? "" }),
    };
    const said = { agreed: "is agreed", proposed: "is proposed again", parked: "is parked" }[state];
    move.mutate(
      { ...here, id: row.id, state, reason },
      { onSuccess: () => toast(`${row.name} ${said}`, { action: back }) },
    );
  };
  return {
    ...{ here, shell, refresh, ...board },
    may: { write: shell.may.includes("criteria.write"), lock: shell.may.includes("criteria.lock") },
    of: (state: State) => board.criteria.filter((row) => row.state === state),
    put,
    support: (row: Row) => support.mutate({ ...here, id: row.id, supported: !row.isSupported }),
    shift: (row: Row, way: "up" | "down") => shift.mutate({ ...here, id: row.id, way }),
    merge: (row: Row, into: Row) => {
      const back = {
        label: "Undo",
        onPress: () => move.mutate({ ...here, id: row.id, state: row.state, reason: row.parkedReason ?? "" }),
      };
      merge.mutate(
        { ...here, id: row.id, intoId: into.id },
        { onSuccess: () => toast(`${row.name} went into ${into.name}`, { action: back }) },
      );
    },
    keepApart: (row: Row, other: Row) => keepApart.mutate({ ...here, id: row.id, otherId: other.id }),
    adopt: (templateId: string) => adopt.mutate({ ...here, templateId }),
    isAdopting: adopt.isPending,
  };
}
