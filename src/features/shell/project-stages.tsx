"use client";
// How far is this project, and what is on screen?
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSelectedLayoutSegment } from "next/navigation";
import { type Phase, phases, type Stage, stages } from "@/domain/project/phases";
import { useTRPC } from "@/trpc/client";
import { StageBar } from "@/ui/stage-bar";

/** The first phase in which a stage's work is under way, and the last. */
const underWay: Record<Stage, readonly [Phase, Phase]> = {
  frame: ["framing", "framing"],
  criteria: ["framing", "framing"],
  weights: ["weighing", "weighing"],
  candidates: ["framing", "scoring"],
  scores: ["weighing", "scoring"],
  compare: ["deciding", "deciding"],
  decide: ["deciding", "deciding"],
  record: ["sealed", "superseded"],
};

const labels: Record<Stage, string> = {
  frame: "Frame",
  criteria: "Criteria",
  weights: "Weights",
  candidates: "Candidates",
  scores: "Scores",
  compare: "Compare",
  decide: "Decide",
  record: "Record",
};

/** The stage bar of one project. */
export function ProjectStages({ team, project }: { team: string; project: number }) {
  const trpc = useTRPC();
  const here = useSelectedLayoutSegment();
  const { data } = useSuspenseQuery(trpc.project.shell.queryOptions({ team, project }));
  const now = phases.indexOf(data.phase);
  const state = (stage: Stage) => {
    const [first, last] = underWay[stage];
    if (now > phases.indexOf(last) || data.phase === "superseded") return "done" as const;
    return now < phases.indexOf(first) ? ("empty" as const) : ("current" as const);
  };
  return (
    <StageBar
      stages={stages.map((stage) => ({
        href: `/t/${team}/p/${project}/${stage}`,
        label: labels[stage],
        here: stage === here,
        state: state(stage),
      }))}
    />
  );
}
