// A project's live session, for everyone who takes part in it.
import { caller } from "@/trpc/caller";
import { api, Hydrate, orElsewhere, prefetch } from "@/trpc/server";
import { Markdown } from "@/ui/markdown";
import { LiveSession } from "./live-session";

export const metadata = { title: "Session" };

export default async function LivePage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.project.shell.queryOptions(here), api.session.state.queryOptions(here));
  await prefetch(api.project.framing.queryOptions(here), api.weighting.state.queryOptions(here));
  const { context } = await orElsewhere(() => caller.project.framing(here));
  return (
    <Hydrate>
      <LiveSession {...here} context={context && <Markdown text={context} />} />
    </Hydrate>
  );
}
