// The page of a record: sealed, or not yet.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { RecordScreen } from "@/features/record/record-screen";
import { VerifyProject } from "@/features/verify/verify-project";
import { caller } from "@/trpc/caller";
import { api, Hydrate, orElsewhere, prefetch } from "@/trpc/server";
import { Markdown } from "@/ui/markdown";

export const metadata = { title: "Record" };

export default async function RecordPage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  const { project: of, record } = api;
  await prefetch(of.shell.queryOptions(here), record.sealed.queryOptions(here), record.draft.queryOptions(here));
  const { context } = await orElsewhere(() => caller.project.framing(here));
  return (
    <Hydrate>
      <NuqsAdapter>
        <RecordScreen {...here} context={<Markdown text={context} />} verify={<VerifyProject {...here} />} />
      </NuqsAdapter>
    </Hydrate>
  );
}
