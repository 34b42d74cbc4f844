"use client";
// What has happened in this project, from the beginning?
import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { folded, instantOf } from "@/domain/trail/timeline";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { Skeleton } from "@/ui/skeleton";
import { Timeline } from "@/ui/timeline";

/** The whole timeline, page after page; `verify` checks it in the browser. */
export function TrailScreen({ team, project, verify }: { team: string; project: number; verify: ReactNode }) {
  const trpc = useTRPC();
  const here = { team, project };
  const { data: size } = useSuspenseQuery(trpc.trail.size.queryOptions(here));
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    trpc.trail.timeline.infiniteQueryOptions(
      { ...here, limit: 50 },
      { initialCursor: null, getNextPageParam: (last) => last.next },
    ),
  );
  const entries = folded(data?.pages.flatMap((page) => page.entries) ?? []);
  return (
    <Page>
      <PageHead
        eyebrow={size.isMore ? `Over ${size.count.toLocaleString("en")} entries` : `${size.count} entries`}
        title="Everything that happened"
        lede="Each line is an entry of the team’s trail, which only grows. The letters at its end are the beginning of its hash."
      />
      {verify}
      {data && (
        <Timeline
          wide
          entries={entries.map(({ at, event, words, who, hash, count }) => ({
            ...{ key: at, text: words, who, count, iso: instantOf(at), mark: hash.slice(0, 4) },
            sealed: event === "record.sealed",
          }))}
        />
      )}
      {!data && !error && <Skeleton lines={12} />}
      {error && (
        <p role="alert" className="mt-4 text-13 text-danger">
          {saidOf(error)}{" "}
          <Button size="sm" onClick={() => void refetch()}>
            Try again
          </Button>
        </p>
      )}
      {hasNextPage && (
        <Button className="mt-6" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show earlier entries
        </Button>
      )}
    </Page>
  );
}
