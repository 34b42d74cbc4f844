// A team's home.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { SearchParams } from "nuqs/server";
import { HomeScreen } from "@/features/project/home-screen";
import { listingOf, loadListing } from "@/features/project/listing-address";
import { api, Hydrate, prefetch, titleFrom } from "@/trpc/server";

type Props = { params: Promise<{ team: string }>; searchParams: Promise<SearchParams> };

/** By its whole name: the layout's template is for the pages below it. */
export async function generateMetadata({ params }: Props) {
  const name = await titleFrom(api.team.shell.queryOptions(await params), (shell) => shell.name);
  return { title: name ? { absolute: `Projects · ${name} · Steelyard` } : "Projects" };
}

export default async function HomePage({ params, searchParams }: Props) {
  const { team } = await params;
  const listing = { ...listingOf(team, await loadListing(searchParams)), cursor: null };
  await prefetch(api.project.home.queryOptions({ team }), api.project.list.queryOptions(listing));
  return (
    <Hydrate>
      <NuqsAdapter>
        <HomeScreen team={team} />
      </NuqsAdapter>
    </Hydrate>
  );
}
