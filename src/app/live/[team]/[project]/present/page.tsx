// The projector of a live session.
import { api, Hydrate, prefetch } from "@/trpc/server";
import { Projector } from "./projector";

export const metadata = { title: "Projector" };

export default async function PresentPage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.project.shell.queryOptions(here), api.session.state.queryOptions(here));
  return (
    <Hydrate>
      <Projector {...here} />
    </Hydrate>
  );
}
