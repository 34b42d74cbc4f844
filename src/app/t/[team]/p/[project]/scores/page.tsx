// The score grid's page.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { ScoresScreen } from "@/features/scores/scores-screen";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Scores" };

export default async function ScoresPage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.project.shell.queryOptions(here), api.scores.grid.queryOptions(here));
  return (
    <Hydrate>
      <NuqsAdapter>
        <ScoresScreen {...here} />
      </NuqsAdapter>
    </Hydrate>
  );
}
