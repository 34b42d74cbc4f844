"use client";
// How much in the team waits for this person?
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useTRPC } from "@/trpc/client";

const never = () => () => {};

/** “2 need you”, asked for once the page stands, and at most once a minute where it isn't the page itself. */
export function NeedsYou({ team }: { team: string }) {
  const trpc = useTRPC();
  const isMounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { data } = useQuery(
    trpc.project.home.queryOptions({ team }, { enabled: isMounted, staleTime: 60_000, refetchInterval: 60_000 }),
  );
  const waiting = isMounted ? (data?.waiting.length ?? 0) : 0;
  return waiting === 0 ? null : `${waiting} ${waiting === 1 ? "needs" : "need"} you`;
}
