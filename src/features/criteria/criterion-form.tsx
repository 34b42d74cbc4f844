"use client";
// How is a criterion proposed or rewritten, where it stands?
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { EditedBy } from "@/trpc/presence/edited-by";
import { useEditing } from "@/trpc/presence/editing";
import { Meanwhile } from "@/trpc/presence/meanwhile";
import { useDraft } from "@/trpc/use-draft";
import { Button } from "@/ui/button";
import { DraftState } from "@/ui/draft-state";
import { Field } from "@/ui/field";
import { FocusFirst } from "@/ui/focus-first";
import { Swatch } from "@/ui/swatch";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import {
  type CriterionDraft,
  criterionDraft,
  draftOf,
  emptyDraft,
  inputOf,
  missingIn,
  partsOf,
  partWords,
  withParts,
} from "./criterion-draft";
import { ScaleEditor } from "./scale-editor";
import type { Ledger, Row } from "./use-criteria";

/** The form of `row`, or of a new criterion. Kept as a draft; who saves after somebody else sees both versions and chooses. */
export function CriterionForm({ ledger, row, onDone }: { ledger: Ledger; row: Row | null; onDone: () => void }) {
  const trpc = useTRPC();
  const list = useId();
  const { data: known = [] } = useQuery(
    trpc.catalogue.criteria.queryOptions({}, { staleTime: Number.POSITIVE_INFINITY, enabled: !row }),
  );
  const key = `criterion/${ledger.shell.id}/${row?.id ?? "new"}`;
  const draft = useDraft(ledger.here.team, key, row ? draftOf(row) : emptyDraft, criterionDraft);
  const form = draft.value;
  useEditing(row && `criterion/${row.id}`);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const done = () => {
    draft.drop();
    onDone();
  };
  const outcome = { onSuccess: done, onSettled: ledger.refresh };
  const edit = useMutation(trpc.criteria.edit.mutationOptions(outcome));
  const propose = useMutation(trpc.criteria.propose.mutationOptions(outcome));
  const isPending = edit.isPending || propose.isPending;
  const error = edit.error ?? propose.error;
  const { fields, rest } = fieldErrors(isStale(error) ? null : error);
  const errors = { ...fields, ...missing };
  const change = (next: Partial<CriterionDraft>) => draft.set({ ...form, ...next });
  const save = (sent = form) => {
    const wrong = missingIn(sent);
    setMissing(wrong);
    if (isPending || Object.keys(wrong).length > 0) return;
    const input = { ...ledger.here, ...inputOf(sent) };
    if (row) edit.mutate({ ...input, id: row.id, version: sent.version });
    else propose.mutate(input);
  };
  const rename = (name: string) => {
    const found = row ? undefined : known.find((each) => each.name === name);
    change(found ? { name, catalogueId: found.id, definition: form.definition || found.meaning } : { name });
  };
  return (
    <FocusFirst>
      {row && <EditedBy told here={ledger.here} place={`criterion/${row.id}`} className="mb-4" />}
      {row && (
        <Meanwhile
          base={form.was}
          mine={partsOf(form)}
          stored={partsOf(draftOf(row))}
          words={partWords}
          error={edit.error}
          pending={isPending}
          onSettle={(parts, how) => {
            const next = { ...withParts(form, parts), version: row.version, was: partsOf(draftOf(row)) };
            edit.reset();
            if (how === "leave") return done();
            draft.follow(next);
            if (how === "save") save(next);
          }}
        />
      )}
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save();
        }}
        onBlur={draft.flush}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
          if (event.key === "Escape") onDone();
        }}
        className="grid gap-x-8 gap-y-4 @max-[900px]:max-w-[640px] @min-[900px]:grid-cols-[minmax(0,1fr)_332px] @min-[900px]:grid-rows-[auto_1fr]"
      >
        <div className="grid content-start gap-4">
          <Field
            label={
              <>
                {row && row.direction !== "must" && <Swatch color={row.color} className="mr-2" />}
                Name
              </>
            }
            error={errors.name}
          >
            <TextInput
              value={form.name}
              maxLength={80}
              onValue={rename}
              list={row ? undefined : list}
              autoComplete="off"
            />
          </Field>
          {!row && (
            <datalist id={list}>
              {known.map(({ id, name, meaning }) => (
                <option key={id} value={name} label={meaning.slice(0, 80)} />
              ))}
            </datalist>
          )}
          <Field
            label="Definition"
            error={errors.definition}
            hint={row ? undefined : "What would someone look at to tell a good candidate from a bad one?"}
          >
            <TextArea value={form.definition} maxLength={2000} onValue={(definition) => change({ definition })} />
          </Field>
        </div>
        <div className="@min-[900px]:col-start-2 @min-[900px]:row-span-2 @min-[900px]:row-start-1">
          <ScaleEditor form={form} errors={errors} onChange={draft.set} />
        </div>
        <div className="flex flex-wrap items-center gap-2 self-start">
          <Button type="submit" variant={row ? "plain" : "primary"} pending={isPending}>
            {row ? "Save" : "Propose"}
          </Button>
          <Button variant="quiet" onClick={done}>
            Cancel
          </Button>
          {rest && (
            <p role="alert" className="basis-full text-13 font-medium text-danger">
              {rest}
            </p>
          )}
          <DraftState state={draft.state} at={draft.at} className="ml-auto" />
        </div>
      </form>
    </FocusFirst>
  );
}
