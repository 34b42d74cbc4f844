"use client";
// How is a sealed record read on screen?
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import type { Here } from "./use-decision";

export type Sealed = NonNullable<ReturnType<typeof useSealed>["data"]>;

/** The sealed record and what became of it; null before the seal. */
export function useSealed(here: Here) {
  return useSuspenseQuery(useTRPC().record.sealed.queryOptions(here));
}
