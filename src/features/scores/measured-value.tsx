"use client";
// What was measured, by whom, from where?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { readNumber, TextInput } from "@/ui/text-input";
import type { CellFacts, Scores } from "./use-scores";

/** The measured figure of a cell, for all to see; entered once, corrected by anyone who takes part. */
export function MeasuredValue({
  scores,
  facts: { place, criterion, measurement },
}: {
  scores: Scores;
  facts: CellFacts;
}) {
  const [editing, setEditing] = useState(!measurement && scores.may.measure);
  if (criterion.scale.kind !== "measured") return null;
  const { unit, worst, best } = criterion.scale;
  return (
    <section aria-label="Measured value" className="mt-4 border-b border-border pb-5">
      {measurement && (
        <p className="text-base">
          <b className="font-semibold tabular-nums">{measurement.value.toLocaleString("en")}</b> {unit}
        </p>
      )}
      <p className="text-13 text-ink-2">
        {measurement
          ? `${measurement.source || "No source given"}. Entered by ${measurement.enteredBy}.`
          : "Nobody has measured this yet. It counts as unknown, never as zero."}{" "}
        Worst here {worst.toLocaleString("en")}, best {best.toLocaleString("en")} {unit}.
      </p>
      {scores.may.measure && !editing && (
        <Button size="sm" className="mt-3" onClick={() => setEditing(true)}>
          Correct it
        </Button>
      )}
      {editing && (
        <MeasureForm
          key={measurement?.version ?? 0}
          scores={scores}
          facts={{ place, unit, measurement }}
          onDone={() => setEditing(false)}
        />
      )}
    </section>
  );
}

type FormFacts = Pick<CellFacts, "place" | "measurement"> & { unit: string };

function MeasureForm({
  scores,
  facts: { place, unit, measurement },
  onDone,
}: {
  scores: Scores;
  facts: FormFacts;
  onDone: () => void;
}) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [figure, setFigure] = useState(measurement ? String(measurement.value) : "");
  const [source, setSource] = useState(measurement?.source ?? "");
  const [wrong, setWrong] = useState<string>();
  const refresh = () => client.invalidateQueries({ queryKey: trpc.scores.grid.queryKey(scores.here) });
  const measure = useMutation(
    trpc.scores.measure.mutationOptions({
      onSuccess: onDone,
      onError: (error) => setWrong(error.message),
      onSettled: refresh,
    }),
  );
  const save = () => {
    const value = readNumber(figure);
    if (typeof value !== "number") return setWrong("Write a number, such as 19 or 0.5.");
    measure.mutate({ ...scores.here, ...place, value, source, version: measurement?.version ?? 0 });
  };
  return (
    <form
      className="mt-3 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={`Value in ${unit}`} error={wrong}>
        <TextInput value={figure} onValue={setFigure} inputMode="decimal" />
      </Field>
      <Field label="Source" optional="optional" hint="Where does the figure come from?">
        <TextInput value={source} onValue={setSource} maxLength={300} />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" pending={measure.isPending}>
          Save the value
        </Button>
        {measurement && (
          <Button size="sm" variant="quiet" onClick={onDone}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
