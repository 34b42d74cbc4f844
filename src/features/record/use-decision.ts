"use client";
// How is the decision read and written on screen?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { DecisionDraft } from "@/domain/record/draft";
import { useTRPC } from "@/trpc/client";
import { fieldErrors, saidOf } from "@/trpc/field-errors";
import { toast } from "@/ui/toaster";
import { type SaveOutcome, unsavedCopy, useAutosave } from "./autosave";

export type Here = { team: string; project: number };
export type Fields = Omit<DecisionDraft, "version">;
export type Read = NonNullable<ReturnType<typeof useDraft>["data"]>;
export type Writing = ReturnType<typeof useWriting>;

/** The decision as the server has it; null while there is nothing to decide. */
export function useDraft(here: Here) {
  return useSuspenseQuery(useTRPC().record.draft.queryOptions(here));
}

/** The fields that the facilitator writes, saved as they change. Another writer's version is never overwritten unasked. */
export function useWriting(here: Here, read: Read) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [fields, setFields] = useState(() => fieldsOf(read.draft));
  const base = useRef(read.draft.version);
  const [inConflict, setConflict] = useState(false);
  const mutation = useMutation(trpc.record.save.mutationOptions());
  const key = trpc.record.draft.queryKey(here);
  const copyKey = `steelyard.decide.${here.team}.${here.project}`;

  const save = async (next: Fields): Promise<SaveOutcome> => {
    try {
      const { version } = await mutation.mutateAsync({ ...here, ...next, version: base.current });
      base.current = version;
      await client.invalidateQueries({ queryKey: key });
      return "stored";
    } catch (error) {
      const { data } = error as { data?: { refusal?: string | null } | null };
      if (data?.refusal !== "project.changed-meanwhile") return data ? "refused" : "unreached";
      setConflict(true);
      await client.invalidateQueries({ queryKey: key });
      return "conflict";
    }
  };
  const autosave = useAutosave(fields, copyKey, save);

  // What an earlier visit could not send comes back, as long as nobody wrote meanwhile.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const copy = unsavedCopy(copyKey);
    if (copy !== null) setFields({ ...fieldsOf(read.draft), ...(JSON.parse(copy) as Fields) });
  }, [copyKey, read.draft]);

  const isOthers = read.draft.version > base.current && !mutation.isPending;
  const isClean = autosave.state === "saved";
  useEffect(() => {
    if (!isOthers) return;
    if (!isClean) return setConflict(true);
    base.current = read.draft.version;
    setFields(fieldsOf(read.draft));
    autosave.settle(fieldsOf(read.draft));
  }, [isOthers, isClean, read.draft, autosave.settle]);

  return {
    ...{ fields, inConflict, flush: autosave.flush, state: autosave.state },
    errors: fieldErrors(mutation.error).fields,
    change: (part: Partial<Fields>) => setFields((was) => ({ ...was, ...part })),
    /** Keeps what is on screen, over what another wrote. */
    keepMine: () => {
      base.current = read.draft.version;
      setConflict(false);
      void autosave.flush();
    },
    /** Takes what another wrote instead of what is on screen. */
    takeTheirs: () => {
      base.current = read.draft.version;
      setConflict(false);
      setFields(fieldsOf(read.draft));
      autosave.settle(fieldsOf(read.draft));
    },
  };
}

/** Everyone's own acts on the draft: signing, taking that back, dissent. What fails is said in a notice. */
export function useActs(here: Here) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const outcome = {
    onError: (error: { message: string; data?: unknown }) => void toast(saidOf(error), { tone: "error" }),
    onSettled: () => client.invalidateQueries({ queryKey: trpc.record.draft.queryKey(here) }),
  };
  return {
    sign: useMutation(trpc.record.sign.mutationOptions(outcome)),
    takeBack: useMutation(trpc.record.takeBackSignOff.mutationOptions(outcome)),
    dissent: useMutation(trpc.record.dissent.mutationOptions(outcome)),
  };
}

function fieldsOf({ version: _, ...draft }: DecisionDraft & { savedAt?: string | null }): Fields {
  const { candidateId, statement, because, overrideReason, consequences, reassessOn, reassessWhen } = draft;
  return { candidateId, statement, because, overrideReason, consequences, reassessOn, reassessWhen };
}
