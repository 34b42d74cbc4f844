"use client";
// Which project is on screen, and what may I do in it?
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Permission } from "@/domain/access/policy";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";

export type Here = { team: string; project: number };
export type ProjectShown = ReturnType<typeof useProject>["shell"];

/** The project's shell, `may` for its buttons, `refresh` after a command, `failed` for what has no place of its own. */
export function useProject(here: Here) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  return {
    shell,
    may: (permission: Permission) => shell.may.includes(permission),
    refresh: () => queries.invalidateQueries(trpc.project.pathFilter()),
    failed: (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" }),
  };
}
