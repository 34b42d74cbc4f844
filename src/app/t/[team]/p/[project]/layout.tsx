// What stands around a project's pages?
import type { ReactNode } from "react";
import { SessionEntry } from "@/features/session/session-entry";
import { ProjectStages } from "@/features/shell/project-stages";
import { api, Hydrate, prefetch, titleFrom } from "@/trpc/server";

type Params = { params: Promise<{ team: string; project: string }> };

/** Every page of a project names it in the title. */
export async function generateMetadata({ params }: Params) {
  const { team, project } = await params;
  const query = api.project.shell.queryOptions({ team, project: Number(project) });
  const title = await titleFrom(query, (shell) => shell.title);
  return title ? { title: { template: `%s · ${title} · Steelyard` } } : {};
}

export default async function ProjectLayout({ params, children }: Params & { children: ReactNode }) {
  const { team, project } = await params;
  await prefetch(api.project.shell.queryOptions({ team, project: Number(project) }));
  return (
    <Hydrate>
      <div className="flex">
        <div className="min-w-0 flex-1">
          <ProjectStages team={team} project={Number(project)} />
        </div>
        <SessionEntry team={team} project={Number(project)} />
      </div>
      {children}
    </Hydrate>
  );
}
