// A team's home.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { SearchParams } from "nuqs/server";
import { HomeScreen } from "@/features/project/home-screen";
import { listingOf, loadListing } from "@/features/project/listing-address";
import { api, Hydrate, prefetch } from "@/trpc/server";
import { homeTitle } from "./home-title";

type Props = { params: Promise<{ team: string }>; searchParams: Promise<SearchParams> };

export const generateMetadata = ({ params }: Props) => homeTitle(params);

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
