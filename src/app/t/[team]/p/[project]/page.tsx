// Where does a project open? At the stage where its work is.
import { redirect } from "next/navigation";
import { stageOf } from "@/domain/project/phases";
import { caller } from "@/trpc/caller";
import { orElsewhere } from "@/trpc/server";

export default async function ProjectPage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const { phase, hasCriteria } = await orElsewhere(() => caller.project.shell({ team, project: Number(project) }));
  redirect(`/t/${team}/p/${project}/${stageOf(phase, hasCriteria).stage}`);
}
