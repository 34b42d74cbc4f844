"use client";
// What did we decide, and does it still hold?
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { useTRPC } from "@/trpc/client";
import { NotSealed } from "./not-sealed";
import { SealedDesk } from "./sealed-desk";

/** The sealed record; before the seal, what there is of it and what is missing. */
export function RecordScreen({
  team,
  project,
  context,
  verify,
}: {
  team: string;
  project: number;
  context: ReactNode;
  /** What checks it in the browser. */
  verify: ReactNode;
}) {
  const trpc = useTRPC();
  const here = useMemo(() => ({ team, project }), [team, project]);
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const { data: sealed } = useSuspenseQuery(trpc.record.sealed.queryOptions(here));
  if (!sealed) return <NotSealed here={here} phase={shell.phase} context={context} />;
  const may = {
    supersede: shell.may.includes("record.supersede"),
    reassess: shell.may.includes("record.reassess"),
  };
  return <SealedDesk here={here} sealed={sealed} may={may} context={context} verify={verify} />;
}
