"use client";
// Which projects are on this page of the list?
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Sort } from "@/domain/project/listing";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Th } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";
import { type listingAddress, listingOf } from "./listing-address";
import { ProjectRow } from "./project-row";

type Address = { [K in keyof typeof listingAddress]: ReturnType<(typeof listingAddress)[K]["parseServerSide"]> };

/** A real table whose heads sort; cards on narrow screens. Further pages follow at the press of a button. */
export function ProjectTable({
  team,
  address,
  onSort,
  onClear,
}: {
  team: string;
  address: Address;
  onSort: (sort: Sort) => void;
  onClear: () => void;
}) {
  const sortOf = (sort: Sort) => {
    if (address.sort !== sort) return "none" as const;
    return (sort === "changed") === address.reversed ? ("ascending" as const) : ("descending" as const);
  };
  return (
    <table aria-label="Projects" className="w-full table-fixed border-collapse max-[960px]:block">
      <thead className="max-[960px]:hidden">
        <tr>
          <Th sort={sortOf("name")} onSort={() => onSort("name")}>
            Project
          </Th>
          <Th sort={sortOf("stage")} onSort={() => onSort("stage")} className="w-52">
            Stage
          </Th>
          <Th className="w-52">Outcome</Th>
          <Th className="w-36 max-[1100px]:hidden">People</Th>
          <Th sort={sortOf("changed")} onSort={() => onSort("changed")} numeric className="w-37">
            Last change
          </Th>
        </tr>
      </thead>
      <tbody className="max-[960px]:block">
        <Rows key={JSON.stringify(address)} team={team} address={address} cursor={null} onClear={onClear} />
      </tbody>
    </table>
  );
}

function Rows({
  team,
  address,
  cursor,
  onClear,
}: {
  team: string;
  address: Address;
  cursor: string | null;
  onClear: () => void;
}) {
  const trpc = useTRPC();
  const [isMore, setMore] = useState(false);
  const listing = { ...listingOf(team, address), cursor };
  const { data, error, refetch, isPlaceholderData } = useQuery(
    trpc.project.list.queryOptions(listing, { placeholderData: keepPreviousData }),
  );
  if (!data)
    return (
      <FullRow>
        {error ? (
          <p role="alert" className="flex flex-wrap items-center gap-3 py-4">
            {saidOf(error)} <Button onClick={() => void refetch()}>Try again</Button>
          </p>
        ) : (
          <Skeleton lines={4} className="h-6" />
        )}
      </FullRow>
    );
  if (data.rows.length === 0 && !cursor)
    return (
      <FullRow>
        <EmptyState
          compact
          title="Nothing matches"
          text="No project fits this search."
          action={<Button onClick={onClear}>Clear filters</Button>}
        />
      </FullRow>
    );
  return (
    <>
      {data.rows.map((row) => (
        <ProjectRow key={row.id} team={team} row={row} isStale={isPlaceholderData} />
      ))}
      {data.next && !isMore && (
        <FullRow>
          <Button className="my-4" onClick={() => setMore(true)}>
            Show more
          </Button>
        </FullRow>
      )}
      {data.next && isMore && <Rows team={team} address={address} cursor={data.next} onClear={onClear} />}
    </>
  );
}

function FullRow({ children }: { children: React.ReactNode }) {
  return (
    <tr className="max-[960px]:block">
      <td colSpan={5} className="pt-3 max-[960px]:block">
        {children}
      </td>
    </tr>
  );
}
