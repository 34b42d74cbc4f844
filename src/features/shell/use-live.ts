"use client";
// Does this screen still say what is so? It asks one small question every few seconds, while it is seen.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { staleAfter } from "@/domain/trail/stale";
import { type ApiError, useTRPC, useTRPCClient } from "@/trpc/client";
import { refresher } from "./refresher";

export type Connection = "live" | "lost" | "back" | "signed-out";

const EVERY = 4_000;
const PATIENCE = 10_000;
const LONGEST_WAIT = 15_000;

/** Reads again what has become old in the project on screen, or without one in the team; says how the connection is. */
export function useLive(team: string, project: number | null): Connection {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>("live");
  useEffect(() => {
    const refresh = refresher(queries, project ? [trpc.project.home.queryKey({ team })] : []);
    let position: string | null = null;
    let failures = 0;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking: AbortController | undefined;

    const ask = async () => {
      clearTimeout(timer);
      if (document.hidden || asking) return;
      asking = new AbortController();
      const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE)]);
      try {
        const rooms = await sinceLast(signal);
        // Another call in the same batch may have kept this one from being broken off.
        if (isOver) return;
        refresh.later(staleAfter(rooms));
        setConnection((was) => (was === "lost" ? "back" : was));
        failures = 0;
      } catch (error) {
        if (isOver) return;
        const status = (error as ApiError).data?.httpStatus ?? 0;
        if (status === 401) setConnection("signed-out");
        if (status >= 400 && status < 500) return;
        failures += 1;
        if (failures > 1 || !navigator.onLine) setConnection("lost");
      } finally {
        asking = undefined;
      }
      timer = setTimeout(ask, failures ? Math.min(1_000 * 2 ** failures, LONGEST_WAIT) : EVERY);
    };

    const sinceLast = async (signal: AbortSignal): Promise<string[]> => {
      const after = position;
      if (!project) {
        const answer = await client.project.since.query({ team, after }, { signal });
        position = answer.position;
        return answer.rooms;
      }
      const answer = await client.trail.since.query({ team, project, after }, { signal });
      position = answer.position;
      // What happened between reading the page and asking for the first time shows in when the project last changed.
      const read = queries.getQueryData(trpc.project.shell.queryKey({ team, project }));
      return after === null && read && read.changedAt !== answer.changedAt ? ["project"] : answer.rooms;
    };

    const lose = () => setConnection("lost");
    ask();
    document.addEventListener("visibilitychange", ask);
    window.addEventListener("online", ask);
    window.addEventListener("offline", lose);
    return () => {
      isOver = true;
      clearTimeout(timer);
      asking?.abort();
      refresh.end();
      document.removeEventListener("visibilitychange", ask);
      window.removeEventListener("online", ask);
      window.removeEventListener("offline", lose);
    };
  }, [client, queries, trpc, team, project]);
  useEffect(() => {
    if (connection !== "back") return;
    const timer = setTimeout(() => setConnection("live"), EVERY);
    return () => clearTimeout(timer);
  }, [connection]);
  return connection;
}
