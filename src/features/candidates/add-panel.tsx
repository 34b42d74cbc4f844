"use client";
// Where does the next candidate come from?
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import * as z from "zod/mini";
import { countOf } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { useDraft } from "@/trpc/use-draft";
import { Button } from "@/ui/button";
import { DraftState } from "@/ui/draft-state";
import { Field } from "@/ui/field";
import { FocusFirst } from "@/ui/focus-first";
import { Link } from "@/ui/link";
import { Segmented } from "@/ui/segmented";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { Candidates } from "./use-candidates";

/** From the catalogue, one press each, or one's own. It stays open until it is closed: candidates come in threes. */
export function AddPanel({ candidates, onClose }: { candidates: Candidates; onClose: () => void }) {
  const [from, setFrom] = useState<"catalogue" | "own">("catalogue");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its fields
    <div
      className="mb-6 bg-sunken px-5 py-5 max-md:-mx-4 max-md:px-4"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Segmented
          label="Where from"
          value={from}
          options={[
            { value: "catalogue", label: "From the catalogue" },
            { value: "own", label: "Our own" },
          ]}
          onValue={setFrom}
        />
        <Button variant="quiet" onClick={onClose} className="ml-auto">
          Done
        </Button>
      </div>
      <FocusFirst key={from}>
        {from === "catalogue" ? <FromCatalogue candidates={candidates} /> : <OwnForm candidates={candidates} />}
      </FocusFirst>
    </div>
  );
}

function FromCatalogue({ candidates }: { candidates: Candidates }) {
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const { data: stacks = [] } = useQuery(
    trpc.catalogue.stacks.queryOptions({ search }, { placeholderData: keepPreviousData }),
  );
  const taken = new Set(candidates.candidates.map(({ stackId }) => stackId));
  return (
    <>
      <TextInput
        type="search"
        aria-label="Search the catalogue"
        placeholder="Search 40 stacks and platforms"
        value={search}
        onValue={setSearch}
        maxLength={80}
        className="max-w-96"
      />
      <p role="status" className="sr-only">
        {countOf(stacks.length, "stack")}
      </p>
      {stacks.length === 0 && (
        <p className="mt-3 text-ink-2">The articles name nothing like that. Name it as your own.</p>
      )}
      <ul className="mt-2 max-h-96 overflow-y-auto">
        {stacks.map(({ id, name, kind, partOf, claims, conflicts }) => (
          <li
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-border py-2 first:border-t-0"
          >
            <span>
              <Link href={`/catalogue/stacks/${id}`} className="hit font-[550] text-ink">
                {name}
              </Link>
              <span className="block text-13 text-ink-2">
                {kind.replaceAll("-", " ")}
                {partOf && ` of ${partOf}`} · {claims === 0 ? "no claims" : countOf(claims, "claim")}
                {conflicts > 0 && <span className="text-warn">, {countOf(conflicts, "contradiction")}</span>}
              </span>
            </span>
            {taken.has(id) ? (
              <span className="text-13 text-ink-3">Named</span>
            ) : (
              <Button
                size="sm"
                pending={candidates.isAdding}
                aria-label={`Add ${name}`}
                onClick={() => candidates.addStacks([{ id, name }])}
              >
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const draftShape = z.object({ name: z.string(), description: z.string() });
const blank = { name: "", description: "" };

function OwnForm({ candidates }: { candidates: Candidates }) {
  const { here, shell, refresh } = candidates;
  const trpc = useTRPC();
  const draft = useDraft(here.team, `candidate/${shell.id}/new`, blank, draftShape);
  const form = draft.value;
  const name = useMutation(
    trpc.candidates.name.mutationOptions({ onSuccess: () => draft.drop(blank), onSettled: refresh }),
  );
  const { fields, rest } = fieldErrors(name.error);
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!name.isPending) name.mutate({ ...here, candidates: [{ ...form, stackId: null }] });
      }}
      onBlur={draft.flush}
      className="grid max-w-[560px] gap-4"
    >
      <Field label="Name" error={fields["candidates.0.name"] ?? rest}>
        <TextInput
          value={form.name}
          maxLength={80}
          placeholder="Keep what we have"
          onValue={(text) => draft.set({ ...form, name: text })}
        />
      </Field>
      <Field label="Description" optional="optional" error={fields["candidates.0.description"]}>
        <TextArea
          value={form.description}
          maxLength={2000}
          onValue={(text) => draft.set({ ...form, description: text })}
        />
      </Field>
      <div className="flex items-center gap-2">
        <Button type="submit" variant="primary" pending={name.isPending}>
          Name the candidate
        </Button>
        <DraftState state={draft.state} at={draft.at} className="ml-auto" />
      </div>
    </form>
  );
}
