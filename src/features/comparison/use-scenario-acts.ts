"use client";
// How is a scenario saved, changed and deleted from the screen?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { isSame } from "@/domain/presence/merge";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { toast } from "@/ui/toaster";
import type { Compared } from "./use-comparison";

export type Saved = Compared["scenarios"][number];

/** The acts on scenarios that take no form; each asks the list again, and says what went wrong. Deleting can be undone for ten seconds. */
export function useScenarioActs({ here, saved, address, shown, isEdited, open, setWeights }: Compared) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const outcome = {
    onError: (error: Parameters<typeof saidOf>[0] & Parameters<typeof isStale>[0]) => {
      // What somebody else made of it lies beside one's own by then.
      if (!isStale(error)) toast(saidOf(error), { tone: "error" });
    },
    onSettled: () => queries.invalidateQueries(trpc.scenarios.pathFilter()),
  };
  const reweigh = useMutation(trpc.scenarios.reweigh.mutationOptions(outcome));
  const remove = useMutation(trpc.scenarios.remove.mutationOptions(outcome));
  // Said here: what deleted it may be gone from the screen when it is undone.
  const restore = useMutation(
    trpc.scenarios.restore.mutationOptions({ ...outcome, onSuccess: () => toast("The scenario is back") }),
  );
  const began = useBegan(saved, isEdited);
  const isOvertaken =
    isEdited && saved !== null && began?.id === saved.id && !isSame(began.weights, saved.weights) && !reweigh.isPending;
  return {
    isChanging: reweigh.isPending,
    /** Somebody else gave the open scenario other weights while these were moved. */
    isOvertaken,
    /** Leaves it at theirs. */
    takeTheirs: () => setWeights(null),
    /** Gives the open scenario the weights that the sliders stand at. */
    keepChanges: () => {
      if (!saved || !isEdited || address === null) return;
      const { id, version, name, number } = saved;
      const done = async () => {
        await queries.invalidateQueries(trpc.scenarios.pathFilter());
        open(number);
        toast(`“${name}” has these weights now`);
        document.getElementById("main")?.focus({ preventScroll: true });
      };
      reweigh.mutate({ ...here, id, version, parts: partsOf(shown) }, { onSuccess: done });
    },
    remove: ({ id, name, number }: Saved) => {
      const undo = () => restore.mutate({ ...here, id });
      const gone = () => {
        if (saved?.number === number) open(null);
        toast(`“${name}” is deleted`, { action: { label: "Undo", onPress: undo } });
      };
      remove.mutate({ ...here, id }, { onSuccess: gone });
    },
  };
}

/** The open scenario as it was when the weights began to be moved. */
function useBegan(saved: Saved | null, isEdited: boolean): Saved | null {
  const [began, setBegan] = useState(saved);
  useEffect(() => {
    if (!isEdited) setBegan(saved);
  }, [saved, isEdited]);
  return began;
}

/** The weights of a comparison as the parts that a scenario is saved with. */
export function partsOf({ criteria }: Compared["shown"]): Record<string, number> {
  return Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));
}
