// The comparison's page.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { CompareScreen } from "@/features/comparison/compare-screen";
import { caller } from "@/trpc/caller";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Compare" };

export default async function ComparePage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.project.shell.queryOptions(here), api.comparison.readiness.queryOptions(here));
  const { lacks } = await caller.comparison.readiness(here);
  if (lacks.length === 0) await prefetch(api.comparison.state.queryOptions(here));
  return (
    <Hydrate>
      <NuqsAdapter>
        <CompareScreen {...here} />
      </NuqsAdapter>
    </Hydrate>
  );
}
