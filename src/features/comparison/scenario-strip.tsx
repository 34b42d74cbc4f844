"use client";
// Are these the group's weights, or someone's scenario?
import { useEffect, useState } from "react";
import { leadTitle } from "@/domain/comparison/sentences";
import { Button } from "@/ui/button";
import { Chip } from "@/ui/chip";
import { useKeys } from "@/ui/use-keys";
import type { Compared } from "./use-comparison";

/** Marks a scenario, with the way back; `0` goes back, too. Says who leads each time the weights come to rest. */
export function ScenarioStrip({ compared }: { compared: Compared }) {
  const { scenario, isMisfit, group, data, setWeights, reset } = compared;
  const isOn = scenario !== null;
  useKeys(isOn ? { "0": () => setWeights(null) } : {});
  return (
    <>
      <p role="status" className="sr-only">
        {useSettled(isOn ? `With these weights: ${leadTitle(compared.shown, compared.found)}` : "")}
      </p>
      {isOn && (
        <div className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg bg-sunken px-3.5 py-2.5 text-13 text-ink-2">
          <Chip tone="warn">Scenario, not saved</Chip>
          <span className="min-w-0 flex-1 basis-64">
            Under the group’s own weights: {leadTitle(group, data.findings)}.
          </span>
          <Button size="sm" aria-keyshortcuts="0" onClick={reset}>
            Back to the group’s
          </Button>
        </div>
      )}
      {isMisfit && (
        <p className="mb-5 rounded-lg bg-warn-soft px-3.5 py-2.5 text-13 text-warn">
          The weights in this link don’t fit the criteria any more. These are the group’s.
        </p>
      )}
    </>
  );
}

/** The text, once it has not changed for most of a second: a slider being moved isn't read aloud at each step. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setSettled(text), 700);
    return () => clearTimeout(wait);
  }, [text]);
  return settled;
}
