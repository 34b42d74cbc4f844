"use client";
// How far is this project, and what is on screen?
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSelectedLayoutSegment } from "next/navigation";
import { useTRPC } from "@/trpc/client";
import { StageBar } from "@/ui/stage-bar";
import { stagesOf } from "./stage-words";

/** The stage bar of one project. */
export function ProjectStages({ team, project }: { team: string; project: number }) {
  const trpc = useTRPC();
  const here = useSelectedLayoutSegment();
  const { data } = useSuspenseQuery(trpc.project.shell.queryOptions({ team, project }));
  const base = `/t/${team}/p/${project}`;
  return (
    <StageBar
      stages={stagesOf(data).map(({ stage, ...rest }) => ({ ...rest, href: `${base}/${stage}`, here: stage === here }))}
    />
  );
}
