"use client";
// What was measured, by whom, from where?
import { useState } from "react";
import { EditedBy } from "@/trpc/presence/edited-by";
import { Button } from "@/ui/button";
import { MeasureForm } from "./measure-form";
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
      <EditedBy
        told
        here={scores.here}
        place={`measurement/${place.candidateId}/${place.criterionId}`}
        className="mt-2"
      />
      {scores.may.measure && !editing && (
        <Button size="sm" className="mt-3" onClick={() => setEditing(true)}>
          Correct it
        </Button>
      )}
      {editing && <MeasureForm scores={scores} facts={{ place, unit, measurement }} onDone={() => setEditing(false)} />}
    </section>
  );
}
