"use client";
// How is a candidate reworded?
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
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
import type { Candidates, Row } from "./use-candidates";

const draftShape = z.object({ version: z.number(), name: z.string(), description: z.string() });

/** Name and description; who saves after somebody else sees both versions and chooses. */
export function CandidateForm({ candidates, row, onDone }: { candidates: Candidates; row: Row; onDone: () => void }) {
  const { here, refresh } = candidates;
  const trpc = useTRPC();
  const { version, name, description } = row;
  const draft = useDraft(here.team, `candidate/${row.id}`, { version, name, description }, draftShape);
  const form = draft.value;
  const done = () => {
    draft.drop();
    onDone();
  };
  const edit = useMutation(trpc.candidates.edit.mutationOptions({ onSuccess: done, onSettled: refresh }));
  const { fields, rest } = fieldErrors(isStale(edit.error) ? null : edit.error);
  const save = (base = form.version) => !edit.isPending && edit.mutate({ ...here, id: row.id, ...form, version: base });
  return (
    <FocusFirst>
      {isStale(edit.error) && (
        <div className="mb-4">
          <Conflict
            pending={edit.isPending}
            rows={[
              { label: "Name", mine: form.name, theirs: name },
              { label: "Description", mine: form.description, theirs: description },
            ]}
            onKeepMine={() => {
              draft.set({ ...form, version });
              save(version);
            }}
            onTakeTheirs={done}
          />
        </div>
      )}
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
