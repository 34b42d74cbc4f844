// The page of a project's criteria.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { CriteriaScreen } from "@/features/criteria/criteria-screen";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Criteria" };

export default async function CriteriaPage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.project.shell.queryOptions(here), api.criteria.board.queryOptions(here));
  return (
    <Hydrate>
      <NuqsAdapter>
        <CriteriaScreen {...here} />
      </NuqsAdapter>
    </Hydrate>
  );
}
