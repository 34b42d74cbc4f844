"use client";
// What happens on the screen when a settings command is through, or refused?
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";

/** `settled`: makes what the team room answers stale. `failed`: says the server's sentence. */
export function useAct() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return {
    settled: () => queries.invalidateQueries({ queryKey: trpc.team.pathKey() }),
    failed: (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" }),
  };
}
