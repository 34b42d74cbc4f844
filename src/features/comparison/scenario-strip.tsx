"use client";
// Are these the group's weights, or someone's scenario?
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { weightsWords } from "@/domain/comparison/saved-scenario";
import { leadTitle } from "@/domain/comparison/sentences";
import { Chip } from "@/ui/chip";
import { classNames } from "@/ui/class-names";
import { DateTime } from "@/ui/date-time";
import { useKeys } from "@/ui/use-keys";
import { ScenarioActions } from "./scenario-actions";
import { ScenarioChoice } from "./scenario-choice";
import type { Compared } from "./use-comparison";
import type { Saved } from "./use-scenario-acts";

const ScenarioNameDialog = dynamic(() => import("./scenario-name-dialog"));

/**
 * Whose weights these are, with the way to the others and back; `0` goes back to the group's, too. Says who leads each time the weights come
 * to rest. `mayWrite`: scenarios can be saved here and now.
 */
export function ScenarioStrip({ compared, mayWrite }: { compared: Compared; mayWrite: boolean }) {
  const [naming, setNaming] = useState<{ renamed?: Saved } | null>(null);
  const { scenario, saved, scenarios, isMisfit, isGone, reset } = compared;
  const isOn = scenario !== null || saved !== null;
  useKeys(isOn ? { "0": reset } : {});
  return (
    <>
      <p role="status" className="sr-only">
        {useSettled(scenario ? `With these weights: ${leadTitle(compared.shown, compared.found)}` : "")}
      </p>
      {(isOn || scenarios.length > 0) && (
        <div
          className={classNames(
            "mb-5 flex flex-wrap items-center gap-x-4 gap-y-2.5 text-13 text-ink-2",
            isOn && "rounded-lg bg-sunken px-3.5 py-2.5",
          )}
        >
          {scenarios.length > 0 && <ScenarioChoice compared={compared} />}
          {isOn && <Standing compared={compared} />}
          {isOn && <ScenarioActions compared={compared} mayWrite={mayWrite} onName={setNaming} />}
        </div>
      )}
      {isMisfit && <Notice>The weights in this link don’t fit the criteria any more. They are left out.</Notice>}
      {isGone && <Notice>The scenario in this link isn’t kept any more. These are the group’s weights.</Notice>}
      {naming && <ScenarioNameDialog compared={compared} {...naming} onClose={() => setNaming(null)} />}
    </>
  );
}

/** What is on: the state in a chip, whose it is, and how things stand under the group's weights. */
function Standing({ compared }: { compared: Compared }) {
  const { saved, isEdited, isUnfit, isAgainstOthers, group, data } = compared;
  return (
    <div className="flex min-w-0 flex-1 basis-72 flex-wrap items-center gap-x-3 gap-y-1.5">
      {isEdited && <Chip tone="warn">{saved && !isUnfit ? "Edited, not saved" : "Scenario, not saved"}</Chip>}
      <p className="min-w-0 flex-1 basis-64 text-pretty">
        {saved && (
          <>
            By {saved.by}, <DateTime iso={saved.savedAt} />.{" "}
          </>
        )}
        {saved && isUnfit && (
          <span className="text-warn">
            Made for other criteria: {weightsWords(saved.weights, saved.criteria)}.{" "}
            {isEdited ? "What is shown isn’t that." : "What is shown are the group’s weights."}{" "}
          </span>
        )}
        {(!isUnfit || isEdited) && `Under the group’s own weights: ${leadTitle(group, data.findings)}.`}
        {saved &&
          isAgainstOthers &&
          ` When it was saved, those were of round ${saved.against.round}: ${weightsWords(saved.against.weights, saved.criteria)}.`}
      </p>
    </div>
  );
}

function Notice({ children }: { children: string }) {
  return <p className="mb-5 rounded-lg bg-warn-soft px-3.5 py-2.5 text-13 text-warn">{children}</p>;
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
