"use client";
// Under whose weights is it compared?
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
  const { scenarios, saved, isEdited, open } = compared;
  const isOwn = isEdited && saved === null;
  const options = [
    { value: GROUP, label: "The group’s weights" },
    ...(isOwn ? [{ value: OWN, label: "Not saved yet" }] : []),
    ...scenarios.map((each) => ({ value: String(each.number), label: `${each.name}, ${firstUnder(compared, each)}` })),
  ];
  return (
    <span className="flex items-center gap-2 print:hidden phone:basis-full">
      <label htmlFor="scenario" className="shrink-0 font-medium">
        Weights
      </label>
      <Select
        id="scenario"
        className="w-56 max-w-full phone:w-auto phone:flex-1"
        options={options}
        value={isOwn ? OWN : saved ? String(saved.number) : GROUP}
        onValue={(next) => next !== OWN && open(next === GROUP ? null : Number(next))}
      />
    </span>
  );
}

/** “Go first”, “Go and Django level”, “other criteria”. */
function firstUnder({ group }: Compared, { weights }: Compared["scenarios"][number]): string {
  const under = underScenario(group, weights);
  if (!under) return "for other criteria";
  const first = leaders(weightedSum.rank(under));
  const names = first.map((id) => under.candidates.find((candidate) => candidate.id === id)?.name ?? "");
  return first.length === 0 ? "nothing ranked" : `${listed(names)} ${first.length > 1 ? "level" : "first"}`;
}
