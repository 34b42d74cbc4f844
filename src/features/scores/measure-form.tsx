"use client";
// How is a measured figure entered or corrected?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod/mini";
import { isSame } from "@/domain/presence/merge";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { useEditing } from "@/trpc/presence/editing";
import { type FieldWords, Meanwhile } from "@/trpc/presence/meanwhile";
import { useDraft } from "@/trpc/use-draft";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { readNumber, TextInput } from "@/ui/text-input";
import type { CellFacts, Scores } from "./use-scores";

const parts = { figure: z.string(), source: z.string() };
/** `was`: what the writer began with; `version` 0: nothing was measured then. */
const draftShape = z.object({ ...parts, version: z.number(), was: z.object(parts) });

/** A figure and where it comes from, kept as a draft. Who saves after somebody else sees both and chooses. */
export function MeasureForm({
  scores: { here },
  facts: { place, unit, measurement },
  onDone,
}: {
  scores: Scores;
  facts: Pick<CellFacts, "place" | "measurement"> & { unit: string };
  onDone: () => void;
}) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const where = `measurement/${place.candidateId}/${place.criterionId}`;
  const stored = { figure: measurement ? String(measurement.value) : "", source: measurement?.source ?? "" };
  const version = measurement?.version ?? 0;
  const draft = useDraft(here.team, where, { ...stored, version, was: stored }, draftShape);
  const form = draft.value;
  const mine = { figure: form.figure, source: form.source };
  const [isInside, setInside] = useState(false);
  // The form of what nobody has measured stands open by itself: that is no editing yet.
  useEditing(isInside || !isSame(mine, form.was) ? where : null);
  const [wrong, setWrong] = useState<string>();
  const done = () => {
    draft.drop({ ...stored, version, was: stored });
    onDone();
  };
  const measure = useMutation(
    trpc.scores.measure.mutationOptions({
      onSuccess: done,
      onError: (error) => setWrong(isStale(error) ? undefined : saidOf(error)),
      onSettled: () => client.invalidateQueries({ queryKey: trpc.scores.grid.queryKey(here) }),
    }),
  );
  const save = (sent = form) => {
    const value = readNumber(sent.figure);
    if (typeof value !== "number") return setWrong("Write a number, such as 19 or 0.5.");
    measure.mutate({ ...here, ...place, value, source: sent.source, version: sent.version });
  };
  const words: FieldWords<typeof stored> = {
    figure: { label: "Value", text: ({ figure }) => (figure ? `${figure} ${unit}` : "") },
    source: { label: "Source", text: ({ source }) => source },
  };
  return (
    <form
      className="mt-3"
      onFocus={() => setInside(true)}
      onBlur={(event) => {
        draft.flush();
        setInside(event.currentTarget.contains(event.relatedTarget));
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Meanwhile
        base={form.was}
        mine={mine}
        stored={stored}
        words={words}
        error={measure.error}
        pending={measure.isPending}
        onSettle={(fields, how) => {
          const next = { ...fields, version, was: stored };
          measure.reset();
          if (how === "leave" || isSame(fields, stored)) return done();
          draft.follow(next);
          if (how === "save") save(next);
        }}
      />
      <div className="grid gap-3">
        <Field label={`Value in ${unit}`} error={wrong}>
          <TextInput value={form.figure} onValue={(figure) => draft.set({ ...form, figure })} inputMode="decimal" />
        </Field>
        <Field label="Source" optional="optional" hint="Where does the figure come from?">
          <TextInput value={form.source} onValue={(source) => draft.set({ ...form, source })} maxLength={300} />
        </Field>
        <div className="flex gap-2">
          <Button type="submit" size="sm" pending={measure.isPending}>
            Save the value
          </Button>
          {measurement && (
            <Button size="sm" variant="quiet" onClick={done}>
              Cancel
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
