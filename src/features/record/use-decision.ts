"use client";
// How is the decision read and written on screen?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { isSame } from "@/domain/presence/merge";
import type { DecisionDraft } from "@/domain/record/draft";
import { useTRPC } from "@/trpc/client";
import { fieldErrors, saidOf } from "@/trpc/field-errors";
import { useMerging } from "@/trpc/presence/use-merging";
import { toast } from "@/ui/toaster";
import { remember, type SaveOutcome, unsavedCopy, useAutosave } from "./autosave";

export type Here = { team: string; project: number };
export type Fields = Omit<DecisionDraft, "version">;
export type Read = NonNullable<ReturnType<typeof useDraft>["data"]>;
export type Writing = ReturnType<typeof useWriting>;

/** The decision as the server has it; null while there is nothing to decide. */
export function useDraft(here: Here) {
  return useSuspenseQuery(useTRPC().record.draft.queryOptions(here));
}

/**
 * The fields that the facilitator writes, saved as they change. What somebody else writes meanwhile (after a hand-over, or in
 * another window) goes into those fields that weren't touched here; those that were are never overwritten unasked.
 */
export function useWriting(here: Here, read: Read) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [fields, setFields] = useState(() => fieldsOf(read.draft));
  const [base, setBase] = useState(() => ({ version: read.draft.version, fields: fieldsOf(read.draft) }));
  const now = useRef(base);
  now.current = base;
  const [isRefused, setRefused] = useState(false);
  const mutation = useMutation(trpc.record.save.mutationOptions());
  const key = trpc.record.draft.queryKey(here);
  const copyKey = `steelyard.decide.${here.team}.${here.project}`;
  const beganKey = `${copyKey}.began`;

  const save = async (next: Fields): Promise<SaveOutcome> => {
    try {
      const { version } = await mutation.mutateAsync({ ...here, ...next, version: now.current.version });
      now.current = { version, fields: next };
      setBase(now.current);
      await client.invalidateQueries({ queryKey: key });
      return "stored";
    } catch (error) {
      const { data } = error as { data?: { refusal?: string | null } | null };
      if (data?.refusal !== "project.changed-meanwhile") return data ? "refused" : "unreached";
      setRefused(true);
      await client.invalidateQueries({ queryKey: key });
      return "conflict";
    }
  };
  const autosave = useAutosave(fields, copyKey, save);

  // What an earlier visit could not send comes back, and goes together with what others wrote since.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const [copy, began] = [unsavedCopy(copyKey), unsavedCopy(beganKey)];
    if (copy === null) return;
    const stored = fieldsOf(read.draft);
    setFields({ ...stored, ...(JSON.parse(copy) as Fields) });
    const from = began === null ? stored : { ...stored, ...(JSON.parse(began) as Fields) };
    // Whatever was written meanwhile is somebody else's, to be merged as such.
    if (!isSame(from, stored)) setBase({ version: read.draft.version - 1, fields: from });
  }, [copyKey, beganKey, read.draft]);
  const isUnsaved = autosave.state !== "saved";
  useEffect(() => {
    if (isUnsaved) remember(beganKey, JSON.stringify(base.fields));
  }, [beganKey, base, isUnsaved]);

  const isOthers = read.draft.version > base.version && !mutation.isPending;
  const stored = isOthers ? fieldsOf(read.draft) : base.fields;
  const settle = (next: Fields) => {
    now.current = { version: read.draft.version, fields: stored };
    setBase(now.current);
    setFields(next);
    setRefused(false);
    // Whatever differs from what is stored saves itself.
    if (isSame(next, stored)) autosave.settle(stored);
    else if (isRefused || isSame(next, fields)) setTimeout(() => void autosave.flush());
  };
  const merging = useMerging({ base: base.fields, mine: fields, stored }, settle);
  return {
    ...{ fields, isRefused, flush: autosave.flush, state: autosave.state, taken: merging.taken },
    /** The fields that both wrote, as they stand here and there; null while there is nothing to choose. */
    conflict: merging.clashes.length > 0 ? { fields: merging.clashes, theirs: stored } : null,
    errors: fieldErrors(mutation.error).fields,
    change: (part: Partial<Fields>) => setFields((was) => ({ ...was, ...part })),
    /** Keeps what is on screen, over what another wrote in the same fields. */
    keepMine: () => settle(merging.mine),
    /** Takes what another wrote in the same fields instead of what is on screen. */
    takeTheirs: () => settle(merging.theirs),
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
