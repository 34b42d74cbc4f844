"use client";
// Which other weights did people save, and what comes of them?
import dynamic from "next/dynamic";
import { parseAsString, useQueryState } from "nuqs";
import { useMemo, useState } from "react";
import { besideNumbers, besideText, MOST_BESIDE } from "@/domain/comparison/chosen-scenarios";
import type { Comparison } from "@/domain/comparison/comparison";
import { leaders, type Ranking } from "@/domain/comparison/ranking";
import { besideSentence, underScenario } from "@/domain/comparison/saved-scenario";
import { weightedSum } from "@/domain/comparison/scorers/weighted-sum";
import { Figure } from "@/ui/figure";
import { Section } from "@/ui/section";
import { ScenarioRow } from "./scenario-row";
import { ScenarioTable } from "./scenario-table";
import type { Compared } from "./use-comparison";
import { type Saved, useScenarioActs } from "./use-scenario-acts";

const ScenarioNameDialog = dynamic(() => import("./scenario-name-dialog"));

/** A saved scenario as it stands: its comparison and ranking, null where it was made for other criteria. */
export type Stood = { saved: Saved; under: Comparison | null; ranking: Ranking | null };

/** Three of them beside the group, and the list of all. */
export function ScenariosView({ compared }: { compared: Compared }) {
  const { scenarios, group, data } = compared;
  const [address, setAddress] = useQueryState("beside", parseAsString);
  const [renamed, setRenamed] = useState<Saved | null>(null);
  const acts = useScenarioActs(compared);
  const all = useMemo(() => scenarios.map((saved) => stood(group, saved)), [scenarios, group]);
  const fitting = all.flatMap(({ saved, under }) => (under ? [saved.number] : []));
  const beside = besideNumbers(address, fitting);
  const chosen = all.filter(({ saved }) => beside.includes(saved.number));
  const firsts = chosen.map(({ saved, ranking }) => ({ name: saved.name, leaders: ranking ? leaders(ranking) : [] }));
  return (
    <>
      <Figure
        caption={
          besideSentence(group, data.findings.leaders, firsts) ??
          "Choose a scenario below to see it beside the group’s weights."
        }
        captionFirst
      >
        <ScenarioTable compared={compared} beside={chosen} />
      </Figure>
      <Section title="Saved scenarios" note={`${MOST_BESIDE} at most stand beside the group`} className="mt-10">
        <ul>
          {all.map((each) => (
            <ScenarioRow
              key={each.saved.id}
              compared={compared}
              stood={each}
              isBeside={beside.includes(each.saved.number)}
              isFull={beside.length >= MOST_BESIDE}
              onBeside={() => void setAddress(besideText(beside, each.saved.number))}
              onRename={() => setRenamed(each.saved)}
              onDelete={() => acts.remove(each.saved)}
            />
          ))}
        </ul>
      </Section>
      {renamed && <ScenarioNameDialog compared={compared} renamed={renamed} onClose={() => setRenamed(null)} />}
    </>
  );
}

function stood(group: Comparison, saved: Saved): Stood {
  const under = underScenario(group, saved.weights);
  return { saved, under, ranking: under && weightedSum.rank(under) };
}
