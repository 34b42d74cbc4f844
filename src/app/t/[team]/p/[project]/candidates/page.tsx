// The page of a project's candidates.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { CandidatesScreen } from "@/features/candidates/candidates-screen";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Candidates" };

export default async function CandidatesPage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.project.shell.queryOptions(here), api.candidates.board.queryOptions(here));
  await prefetch(api.catalogue.stacks.queryOptions({}));
  return (
    <Hydrate>
      <NuqsAdapter>
        <CandidatesScreen {...here} />
      </NuqsAdapter>
    </Hydrate>
  );
}
