// What stands around a project's pages?
import type { ReactNode } from "react";
import { ProjectStages } from "@/features/shell/project-stages";
import { api, Hydrate, prefetch } from "@/trpc/server";

type Props = { params: Promise<{ team: string; project: string }>; children: ReactNode };

export default async function ProjectLayout({ params, children }: Props) {
  const { team, project } = await params;
  await prefetch(api.project.shell.queryOptions({ team, project: Number(project) }));
  return (
    <Hydrate>
      <ProjectStages team={team} project={Number(project)} />
      {children}
    </Hydrate>
  );
}
