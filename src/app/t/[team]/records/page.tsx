// The page of a team's sealed records.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { SearchParams } from "nuqs/server";
import { libraryOf, loadLibrary } from "@/features/library/library-address";
import { LibraryScreen } from "@/features/library/library-screen";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Records" };

type Props = { params: Promise<{ team: string }>; searchParams: Promise<SearchParams> };

export default async function RecordsPage({ params, searchParams }: Props) {
  const asked = libraryOf((await params).team, await loadLibrary(searchParams));
  await prefetch(api.record.libraryFacets.queryOptions(asked));
  return (
    <Hydrate>
      <NuqsAdapter>
        <LibraryScreen team={asked.team} />
      </NuqsAdapter>
    </Hydrate>
  );
}
