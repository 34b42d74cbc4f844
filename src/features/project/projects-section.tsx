"use client";
// Which projects are there, narrowed and sorted as the address says?
import { useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { type Place, places, type Sort } from "@/domain/project/listing";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { listingAddress } from "./listing-address";
import { placeWords } from "./place-words";
import { ProjectTable } from "./project-table";

/** The list with its search and filters; on phones the filters open in a sheet. */
export function ProjectsSection({ team, seesBin, isFirst }: { team: string; seesBin: boolean; isFirst: boolean }) {
  const [address, setAddress] = useQueryStates(listingAddress, { history: "replace", clearOnDefault: true });
  const [isOpen, setOpen] = useState(false);
  const clear = () => void setAddress({ q: null, stage: null, by: null });
  const filters = (
    <Filters
      team={team}
      seesBin={seesBin}
      stage={address.stage}
      by={address.by}
      onChange={(next) => void setAddress(next)}
    />
  );
  const active = Number(address.stage !== null) + Number(address.by !== null);
  return (
    <section aria-labelledby="all-projects" className={isFirst ? "" : "mt-12"}>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 id="all-projects" className="mr-auto max-md:basis-full">
          All projects
        </h2>
        <TextInput
          type="search"
          value={address.q}
          onValue={(q) => void setAddress({ q: q || null }, { limitUrlUpdates: { method: "throttle", timeMs: 300 } })}
          placeholder="Search projects"
          aria-label="Search projects"
          aria-keyshortcuts="/"
          maxLength={80}
          data-search=""
          className="flex-1 md:w-52 md:flex-none"
        />
        <div className="flex gap-2 max-md:hidden">{filters}</div>
        <Button className="md:hidden" onClick={() => setOpen(true)}>
          {active > 0 ? `Filter (${active})` : "Filter"}
        </Button>
        <Dialog
          open={isOpen}
          onOpenChange={setOpen}
          title="Filter projects"
          actions={
            <Button variant="primary" onClick={() => setOpen(false)}>
              Show them
            </Button>
          }
        >
          <div className="grid gap-3">{filters}</div>
        </Dialog>
      </div>
      <ProjectTable
        team={team}
        address={address}
        onClear={clear}
        onSort={(sort) => void setAddress(nextSort(address, sort))}
      />
    </section>
  );
}

function Filters({
  team,
  seesBin,
  stage,
  by,
  onChange,
}: {
  team: string;
  seesBin: boolean;
  stage: Place | null;
  by: string | null;
  onChange: (next: { stage?: Place | null; by?: string | null }) => void;
}) {
  const trpc = useTRPC();
  const { data: members = [] } = useQuery(trpc.team.members.queryOptions({ team }, { staleTime: 60_000 }));
  const shown = places.filter((place) => place !== "deleted" || seesBin);
  return (
    <>
      <Select
        aria-label="Stage"
        value={stage ?? ""}
        onValue={(value) => onChange({ stage: (value || null) as Place | null })}
        className="md:w-36"
        options={[{ value: "", label: "Any stage" }, ...shown.map((value) => ({ value, label: placeWords[value] }))]}
      />
      <Select
        aria-label="Facilitator"
        value={by ?? ""}
        onValue={(value) => onChange({ by: value || null })}
        className="md:w-40"
        options={[
          { value: "", label: "Anyone" },
          ...members.slice(0, 200).map(({ id, name }) => ({ value: id, label: `${name} facilitates` })),
        ]}
      />
    </>
  );
}

/** Another column begins in its own order, the same one turns round. */
function nextSort(now: { sort: Sort; reversed: boolean }, sort: Sort) {
  return now.sort === sort ? { reversed: !now.reversed } : { sort, reversed: false };
}
