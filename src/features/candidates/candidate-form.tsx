"use client";
// How is a candidate reworded?
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
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
import type { Candidates, Row } from "./use-candidates";

const parts = { name: z.string(), description: z.string() };
/** `was`: what the writer began with. */
const draftShape = z.object({ version: z.number(), ...parts, was: z.optional(z.object(parts)) });
const words: FieldWords<Pick<Row, "name" | "description">> = {
  name: { label: "Name", text: ({ name }) => name },
  description: { label: "Description", text: ({ description }) => description },
};

/** Name and description; who saves after somebody else sees both versions and chooses. */
export function CandidateForm({ candidates, row, onDone }: { candidates: Candidates; row: Row; onDone: () => void }) {
  const { here, refresh } = candidates;
  const trpc = useTRPC();
  const { version, name, description } = row;
  const stored = { name, description };
  const place = `candidate/${row.id}`;
  const draft = useDraft(here.team, place, { version, name, description, was: stored }, draftShape);
  const form = draft.value;
  useEditing(place);
  const done = () => {
    draft.drop();
    onDone();
  };
  const edit = useMutation(trpc.candidates.edit.mutationOptions({ onSuccess: done, onSettled: refresh }));
  const { fields, rest } = fieldErrors(isStale(edit.error) ? null : edit.error);
  const save = ({ was: _, ...sent } = form) => !edit.isPending && edit.mutate({ ...here, id: row.id, ...sent });
  return (
    <FocusFirst>
      <EditedBy told here={here} place={place} className="mb-4" />
      <Meanwhile
        base={form.was}
        mine={{ name: form.name, description: form.description }}
        stored={stored}
        words={words}
        error={edit.error}
        pending={edit.isPending}
        onSettle={(fields, how) => {
          const next = { ...fields, version, was: stored };
          edit.reset();
          if (how === "leave") return done();
          draft.follow(next);
          if (how === "save") save(next);
        }}
      />
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save();
        }}
        onBlur={draft.flush}
        onKeyDown={(event) => event.key === "Escape" && onDone()}
        className="grid max-w-[560px] gap-4"
      >
        <Field label="Name" error={fields.name ?? rest}>
          <TextInput value={form.name} maxLength={80} onValue={(text) => draft.set({ ...form, name: text })} />
        </Field>
        <Field label="Description" optional="optional" error={fields.description}>
          <TextArea
            value={form.description}
            maxLength={2000}
            onValue={(text) => draft.set({ ...form, description: text })}
          />
        </Field>
        <div className="flex items-center gap-2">
          <Button type="submit" pending={edit.isPending}>
            Save
          </Button>
          <Button variant="quiet" onClick={done}>
            Cancel
          </Button>
          <DraftState state={draft.state} at={draft.at} className="ml-auto" />
        </div>
      </form>
    </FocusFirst>
  );
}
