// A new project.
import { NewProjectScreen } from "@/features/project/new-project-screen";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "New project" };

type Props = { params: Promise<{ team: string }>; searchParams: Promise<{ template?: string }> };

export default async function NewProjectPage({ params, searchParams }: Props) {
  const [{ team }, { template = null }] = [await params, await searchParams];
  await prefetch(api.catalogue.templates.queryOptions({}), api.team.members.queryOptions({ team }));
  await prefetch(api.drafts.read.queryOptions({ team, key: "project/new" }));
  return (
    <Hydrate>
      <NewProjectScreen team={team} template={template} />
    </Hydrate>
  );
}
