// What stands around a team's pages?
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { TeamShell } from "@/features/shell/team-shell";
import { ApiProvider } from "@/trpc/client";
import { api, Hydrate, prefetch } from "@/trpc/server";

export default async function TeamLayout({
  params,
  children,
}: {
  params: Promise<{ team: string }>;
  children: ReactNode;
}) {
  const { team } = await params;
  await prefetch(api.team.shell.queryOptions({ team }));
  return (
    <ApiProvider>
      <Hydrate>
        <NuqsAdapter>
          <TeamShell team={team}>{children}</TeamShell>
        </NuqsAdapter>
      </Hydrate>
    </ApiProvider>
  );
}
