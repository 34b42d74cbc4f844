"use client";
// How are notes on a criterion, a candidate or a round read and written?
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import type { NoteSubject } from "@/domain/project/note";
import { toast } from "@/ui/toaster";
import { useTRPC } from "./client";
import { saidOf } from "./field-errors";
import { isStale } from "./is-stale";
import { useDraft } from "./use-draft";

/**
 * What a NoteThread takes, for one subject: its notes, the draft of the next, and what can be done. Deleting can be undone
 * for ten seconds. `onChanged`: whatever else counts notes is stale.
 */
export function useNotes(here: { team: string; project: number }, subject: NoteSubject, onChanged: () => void) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const query = useQuery(trpc.discussion.notes.queryOptions({ ...here, subject }));
  const draft = useDraft(here.team, `note/${subject.kind}/${subject.id}`, "", z.string());
  const outcome = {
    onError: (error: Parameters<typeof saidOf>[0] & Parameters<typeof isStale>[0]) => {
      // The two texts lie side by side by then.
      if (!isStale(error)) toast(saidOf(error), { tone: "error" });
    },
    onSettled: () => {
      onChanged();
      return queries.invalidateQueries(trpc.discussion.pathFilter());
    },
  };
  const write = useMutation(trpc.discussion.write.mutationOptions({ ...outcome, onSuccess: () => draft.drop("") }));
  const edit = useMutation(trpc.discussion.edit.mutationOptions(outcome));
  const remove = useMutation(trpc.discussion.remove.mutationOptions(outcome));
  const restore = useMutation(trpc.discussion.restore.mutationOptions(outcome));
  const hide = useMutation(trpc.discussion.hide.mutationOptions(outcome));
  return {
    notes: query.data,
    failed: query.error ? saidOf(query.error) : null,
    draft,
    isWriting: write.isPending,
    onWrite: () => write.mutate({ ...here, subject, body: draft.value }),
    /** Answers whether it is saved; it isn't where the note is no longer what `was` says. */
    onEdit: (id: string, body: string, was: string) =>
      edit.mutateAsync({ ...here, id, body, was }).then(
        () => true,
        () => false,
      ),
    onRemove: (id: string) => {
      const undo = { label: "Undo", onPress: () => restore.mutate({ ...here, id }) };
      remove.mutate({ ...here, id }, { onSuccess: () => toast("The note is deleted", { action: undo }) });
    },
    onHide: (id: string, hidden: boolean) => hide.mutate({ ...here, id, hidden }),
  };
}
