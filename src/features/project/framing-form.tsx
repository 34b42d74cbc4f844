"use client";
// How is the question reworded?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { useDraft } from "@/trpc/use-draft";
import { Button } from "@/ui/button";
import { Conflict } from "@/ui/conflict";
import { DraftState } from "@/ui/draft-state";
import { Field } from "@/ui/field";
import { FocusFirst } from "@/ui/focus-first";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { Here } from "./use-project";

const words = { title: z.string(), question: z.string(), context: z.string() };
/** `was`: what the writer began with. */
const draftShape = z.object({ ...words, was: z.object(words) });

/** Question, short name and context. Who saves after somebody else sees both texts and chooses. */
export function FramingForm({ here, id, onDone }: { here: Here; id: string; onDone: (changed: boolean) => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: stored } = useSuspenseQuery(trpc.project.framing.queryOptions(here));
  const draft = useDraft(here.team, `project/${id}/framing`, { ...stored, was: stored }, draftShape);
  const form = draft.value;
  const frame = useMutation(
    trpc.project.frame.mutationOptions({
      onSuccess: () => {
        draft.drop();
        onDone(true);
      },
      onError: (error) => isStale(error) && void queries.invalidateQueries(trpc.project.framing.queryFilter(here)),
    }),
  );
  const { fields, rest } = fieldErrors(isStale(frame.error) ? null : frame.error);
  const save = (was = form.was) => !frame.isPending && frame.mutate({ ...here, ...form, was });
  const set = (name: keyof typeof form) => (text: string) => draft.set({ ...form, [name]: text });
  return (
    <FocusFirst>
      <form
        onBlur={draft.flush}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        className="grid gap-4"
      >
        {isStale(frame.error) && (
          <Conflict
            pending={frame.isPending}
            rows={[
              { label: "Question", mine: form.question, theirs: stored.question },
              { label: "Short name", mine: form.title, theirs: stored.title },
              { label: "Context", mine: form.context, theirs: stored.context },
            ]}
            onKeepMine={() => {
              draft.set({ ...form, was: stored });
              save(stored);
            }}
            onTakeTheirs={() => {
              draft.drop();
              onDone(true);
            }}
          />
        )}
        <Field label="Question" error={fields.question}>
          <TextInput lasting value={form.question} maxLength={240} onValue={set("question")} />
        </Field>
        <Field label="Short name" error={fields.title} className="max-w-96">
          <TextInput value={form.title} maxLength={80} onValue={set("title")} />
        </Field>
        <Field label="Context" error={fields.context ?? rest} hint="Markdown: **bold**, lists, tables, links.">
          <TextArea lasting rows={8} value={form.context} onValue={set("context")} />
        </Field>
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" pending={frame.isPending}>
            Save
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              draft.drop();
              onDone(false);
            }}
          >
            Cancel
          </Button>
          <DraftState state={draft.state} at={draft.at} className="ml-auto" />
        </div>
      </form>
    </FocusFirst>
  );
}
