"use client";
// How is the question reworded?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { EditedBy } from "@/trpc/presence/edited-by";
import { useEditing } from "@/trpc/presence/editing";
import { type FieldWords, Meanwhile } from "@/trpc/presence/meanwhile";
import { useDraft } from "@/trpc/use-draft";
import { Button } from "@/ui/button";
import { DraftState } from "@/ui/draft-state";
import { Field } from "@/ui/field";
import { FocusFirst } from "@/ui/focus-first";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { Here } from "./use-project";

const words = { title: z.string(), question: z.string(), context: z.string() };
/** `was`: what the writer began with. */
const draftShape = z.object({ ...words, was: z.object(words) });

const fieldWords: FieldWords<Record<keyof typeof words, string>> = {
  question: { label: "Question", text: ({ question }) => question },
  title: { label: "Short name", text: ({ title }) => title },
  context: { label: "Context", text: ({ context }) => context },
};

/** Question, short name and context. Who saves after somebody else sees both texts and chooses. */
export function FramingForm({ here, id, onDone }: { here: Here; id: string; onDone: (changed: boolean) => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: stored } = useSuspenseQuery(trpc.project.framing.queryOptions(here));
  const draft = useDraft(here.team, `project/${id}/framing`, { ...stored, was: stored }, draftShape);
  const form = draft.value;
  useEditing("framing");
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
  const save = (sent = form) => !frame.isPending && frame.mutate({ ...here, ...sent });
  const set = (name: keyof typeof form) => (text: string) => draft.set({ ...form, [name]: text });
  return (
    <FocusFirst>
      <EditedBy told here={here} place="framing" className="mb-4" />
      <Meanwhile
        base={form.was}
        mine={{ title: form.title, question: form.question, context: form.context }}
        stored={stored}
        words={fieldWords}
        error={frame.error}
        pending={frame.isPending}
        onSettle={(fields, how) => {
          const next = { ...fields, was: stored };
          frame.reset();
          if (how === "leave") {
            draft.drop();
            return onDone(true);
          }
          draft.follow(next);
          if (how === "save") save(next);
        }}
      />
      <form
        onBlur={draft.flush}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        className="grid gap-4"
      >
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
