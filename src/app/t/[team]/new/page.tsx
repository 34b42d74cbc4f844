// A new project.
import { notFound } from "next/navigation";
import { NewProjectScreen } from "@/features/project/new-project-screen";
import { caller } from "@/trpc/caller";
import { api, Hydrate, orElsewhere, prefetch } from "@/trpc/server";

export const metadata = { title: "New project" };

type Props = { params: Promise<{ team: string }>; searchParams: Promise<{ template?: string }> };

export default async function NewProjectPage({ params, searchParams }: Props) {
  const [{ team }, { template = null }] = [await params, await searchParams];
  const { may } = await orElsewhere(() => caller.team.shell({ team }));
  if (!may.includes("project.create")) notFound();
  await prefetch(api.catalogue.templates.queryOptions({}), api.team.members.queryOptions({ team }));
  await prefetch(api.drafts.read.queryOptions({ team, key: "project/new" }));
  return (
    <Hydrate>
      <NewProjectScreen team={team} template={template} />
    </Hydrate>
  );
}
