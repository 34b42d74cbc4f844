// The page of everything that happened in a project.
import { TrailScreen } from "@/features/trail/trail-screen";
import { VerifyProject } from "@/features/verify/verify-project";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Trail" };

export default async function TrailPage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.trail.size.queryOptions(here));
  return (
    <Hydrate>
      <TrailScreen {...here} verify={<VerifyProject wide {...here} />} />
    </Hydrate>
  );
}
