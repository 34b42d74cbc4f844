// The page where a decision is written, signed and sealed.
import { DecideScreen } from "@/features/record/decide-screen";
import { caller } from "@/trpc/caller";
import { api, Hydrate, orElsewhere, prefetch } from "@/trpc/server";
import { Markdown } from "@/ui/markdown";

export const metadata = { title: "Decide" };

export default async function DecidePage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await prefetch(api.project.shell.queryOptions(here), api.record.draft.queryOptions(here));
  const { context } = await orElsewhere(() => caller.project.framing(here));
  return (
    <Hydrate>
      <DecideScreen {...here} context={<Markdown text={context} />} />
    </Hydrate>
  );
}
