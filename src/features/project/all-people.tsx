"use client";
// Who takes part, all of them?
import { useInfiniteQuery } from "@tanstack/react-query";
import { roleWords } from "@/domain/access/role-words";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Avatar } from "@/ui/avatar";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import type { Here } from "./use-project";

/** Everyone by name and role, a hundred at a time. `count`: how many there are. */
export function AllPeople({ here, count }: { here: Here; count: number }) {
  const trpc = useTRPC();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    trpc.project.peoplePage.infiniteQueryOptions(here, { getNextPageParam: ({ next }) => next }),
  );
  if (error) return <p role="alert">{saidOf(error)}</p>;
  if (!data) return <Skeleton lines={4} />;
  const people = data.pages.flatMap((page) => page.people);
  return (
    <>
      <ul className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {people.map(({ id, name, role }) => (
          <li key={id} className="flex min-w-0 items-center gap-2.5">
            <Avatar name={name} />
            <span className="min-w-0 truncate">{name}</span>
            <span className="ml-auto text-13 text-ink-3">{roleWords[role].title}</span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <p className="mt-3 flex flex-wrap items-center gap-3 text-13 text-ink-3">
          <Button size="sm" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show {Math.min(100, count - people.length)} more
          </Button>
          {people.length} of {count}
        </p>
      )}
    </>
  );
}
