"use client";
// Under whose weights is it compared?
import { useMemo } from "react";
import { leaders } from "@/domain/comparison/ranking";
import { underScenario } from "@/domain/comparison/saved-scenario";
import { weightedSum } from "@/domain/comparison/scorers/weighted-sum";
import { listed } from "@/domain/wording/sentence";
import { Select } from "@/ui/select";
import type { Compared } from "./use-comparison";

const GROUP = "";
const OWN = "own";

/** The group's weights and every scenario that is saved, each with who is first under it. */
export function ScenarioChoice({ compared }: { compared: Compared }) {
  const { group, scenarios, saved, isEdited, open } = compared;
  // Not again at each step of a slider.
  const labels = useMemo(() => scenarios.map((each) => `${each.name}, ${firstUnder(group, each)}`), [group, scenarios]);
  const isOwn = isEdited && saved === null;
  const options = [
    { value: GROUP, label: "The group’s weights" },
    ...(isOwn ? [{ value: OWN, label: "Not saved yet" }] : []),
    ...scenarios.map(({ number }, place) => ({ value: String(number), label: labels[place] ?? "" })),
  ];
  return (
    <span className="flex items-center gap-2 phone:basis-full">
      {saved && <b className="hidden font-semibold text-ink print:inline">{saved.name}</b>}
      <label htmlFor="scenario" className="shrink-0 font-medium print:hidden">
        Weights
      </label>
      <Select
        id="scenario"
        className="w-56 max-w-full print:hidden phone:w-auto phone:flex-1"
        options={options}
        value={isOwn ? OWN : saved ? String(saved.number) : GROUP}
        onValue={(next) => next !== OWN && open(next === GROUP ? null : Number(next))}
      />
    </span>
  );
}

/** “Go first”, “Go and Django level”, “other criteria”. */
function firstUnder(group: Compared["group"], { weights }: Compared["scenarios"][number]): string {
  const under = underScenario(group, weights);
  if (!under) return "for other criteria";
  const first = leaders(weightedSum.rank(under));
  const names = first.map((id) => under.candidates.find((candidate) => candidate.id === id)?.name ?? "");
  return first.length === 0 ? "nothing ranked" : `${listed(names)} ${first.length > 1 ? "level" : "first"}`;
}
