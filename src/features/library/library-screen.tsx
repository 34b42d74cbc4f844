"use client";
// Which decisions has the team sealed, and which are due for a second look?
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button, ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { Skeleton } from "@/ui/skeleton";
import { focusRow, useKeys } from "@/ui/use-keys";
import { Facets } from "./facets";
import { libraryAddress, libraryOf } from "./library-address";
import { RecordRow } from "./record-row";

/** The library: search, facets, and the records, those due for a second look first. */
export function LibraryScreen({ team }: { team: string }) {
  const trpc = useTRPC();
  const [address, setAddress] = useQueryStates(libraryAddress, { history: "replace", clearOnDefault: true });
  const asked = libraryOf(team, address);
  const isNarrowed = asked.search !== "" || asked.state !== null || asked.year !== null || asked.choice !== null;
  const found = useInfiniteQuery(
    trpc.record.library.infiniteQueryOptions(asked, {
      initialCursor: null,
      getNextPageParam: (last) => last.next,
      placeholderData: (before) => before,
    }),
  );
  const { data: facets } = useQuery(
    trpc.record.libraryFacets.queryOptions(asked, { placeholderData: (before) => before }),
  );
  useKeys({
    j: () => focusRow(1),
    k: () => focusRow(-1),
    "/": () => document.querySelector<HTMLElement>("[data-search]")?.focus(),
  });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const today = found.data?.pages[0]?.today ?? "";
  const clear = () => void setAddress({ q: null, state: null, year: null, choice: null });
  if (found.data && rows.length === 0 && !isNarrowed) return <NothingYet team={team} />;
  const due = rows.filter(({ isDue }) => isDue);
  return (
    <Page>
      <PageHead
        eyebrow={facets && countText(facets, isNarrowed)}
        title={due.length > 0 && !isNarrowed ? dueTitle(due.length) : "What was decided, and why"}
      />
      <Facets address={address} facets={facets} onChange={(next) => void setAddress(next)} onClear={clear} />
      <p role="status" className="sr-only">
        {facets && !found.isFetching && countText(facets, isNarrowed)}
      </p>
      {found.error && (
        <p role="alert" className="mt-4 flex items-center gap-3 text-13 text-danger">
          {saidOf(found.error)}
          <Button size="sm" onClick={() => void found.refetch()}>
            Try again
          </Button>
        </p>
      )}
      {!found.data && !found.error && <Skeleton lines={8} />}
      {found.data && rows.length === 0 && (
        <EmptyState
          compact
          title="Nothing matches"
          text="No record holds all of these words and filters."
          action={<Button onClick={clear}>Clear all</Button>}
        />
      )}
      <ul className="mt-4 border-t border-border">
        {rows.map((row) => (
          <RecordRow key={row.id} team={team} row={row} search={asked.search} today={today} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button className="mt-6" pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          Show more records
        </Button>
      )}
    </Page>
  );
}

function NothingYet({ team }: { team: string }) {
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title="No decision is sealed yet"
        text="What the team seals appears here, with its reasons, to be found and looked at again."
        action={
          <ButtonLink href={`/t/${team}`} variant="primary">
            Go to the projects
          </ButtonLink>
        }
      />
    </Page>
  );
}

function countText({ count, isMore }: { count: number; isMore: boolean }, isNarrowed: boolean): string {
  const records = `${isMore ? "Over " : ""}${count} ${count === 1 && !isMore ? "record" : "records"}`;
  return isNarrowed ? `${records} found` : records;
}

function dueTitle(n: number): string {
  return n === 1 ? "One decision is due for a second look" : `${n} decisions are due for a second look`;
}
