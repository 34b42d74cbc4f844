"use client";
// What does the server find for the words in the palette?
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { capitalised } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { dayText } from "@/ui/date-time";
import type { CommandGroup } from "./palette-commands";

const SHOWN = 6;
const PAUSE = 150;

/** Projects of the team (the last changed ones without words), its records and the catalogue's stacks; `pending` until all have answered. */
export function useFinds(team: string, typed: string): { groups: CommandGroup[]; pending: boolean } {
  const trpc = useTRPC();
  const search = useSettled(typed.trim().slice(0, 80));
  const fresh = { staleTime: 30_000, placeholderData: keepPreviousData, retry: false };
  const asks = search.length > 0;
  const projects = useQuery(trpc.project.list.queryOptions({ team, search }, fresh));
  const records = useQuery(trpc.record.library.queryOptions({ team, search }, { ...fresh, enabled: asks }));
  const stacks = useQuery(trpc.catalogue.stacks.queryOptions({ search }, { ...fresh, enabled: asks }));
  const groups = [
    {
      title: asks ? "Projects" : "Last changed",
      commands: (projects.data?.rows ?? []).slice(0, SHOWN).map(({ number, title, place }) => {
        return { id: `project ${number}`, label: title, hint: capitalised(place), href: `/t/${team}/p/${number}` };
      }),
    },
    {
      title: "Records",
      commands: ((asks && records.data?.rows) || []).slice(0, SHOWN).map(({ project, statement, sealedAt }) => ({
        id: `record ${project}`,
        ...{ label: statement, hint: `sealed ${dayText(sealedAt)}`, href: `/t/${team}/p/${project}/record` },
      })),
    },
    {
      title: "Catalogue",
      commands: ((asks && stacks.data) || []).slice(0, SHOWN).map(({ id, name, claims }) => ({
        id: `stack ${id}`,
        ...{ label: name, hint: `${claims} ${claims === 1 ? "claim" : "claims"}`, href: `/catalogue/stacks/${id}` },
      })),
    },
  ];
  const asking = [projects, records, stacks].some((query) => query.isFetching);
  return { groups: groups.filter(({ commands }) => commands.length > 0), pending: asking || search !== typed.trim() };
}

/** The text once it has stood still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
