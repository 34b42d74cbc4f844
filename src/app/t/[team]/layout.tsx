// What stands around a team's pages?
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { TeamShell } from "@/features/shell/team-shell";
import { ApiProvider } from "@/trpc/client";
import { api, Hydrate, prefetch, titleFrom } from "@/trpc/server";

type Params = { params: Promise<{ team: string }> };

/** Every page names its team in the title, and none is for search engines. */
export async function generateMetadata({ params }: Params) {
  const { team } = await params;
  const name = await titleFrom(api.team.shell.queryOptions({ team }), (shell) => shell.name);
  return { robots: { index: false, follow: false }, ...(name && { title: { template: `%s · ${name} · Steelyard` } }) };
}

export default async function TeamLayout({ params, children }: Params & { children: ReactNode }) {
  const { team } = await params;
  // The breadcrumb names the project too; its number stands in the address below this layout.
  const project = Number((await headers()).get("x-path")?.match(/^\/t\/[^/]+\/p\/(\d+)/)?.[1]);
  await prefetch(api.team.shell.queryOptions({ team }));
  if (project) await prefetch(api.project.shell.queryOptions({ team, project }));
  return (
    <ApiProvider>
      <Hydrate>
        <TeamShell team={team}>{children}</TeamShell>
      </Hydrate>
    </ApiProvider>
  );
}
