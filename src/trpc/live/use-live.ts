"use client";
// Does this screen still say what is so? It hears at once when something changed, and reads that again.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Frame, Frames } from "@/domain/live/frames";
import { staleAfter } from "@/domain/trail/stale";
import { useTRPC } from "../client";
import { keepPeople } from "../presence/people";
import type { StreamState } from "./connection";
import { sayNudge } from "./nudges";
import { refresher } from "./refresher";
import { followLive } from "./shared-stream";

/** "closed": there is no seat any more. */
export type Connection = "live" | "lost" | "back" | "signed-out" | "closed";

const WELCOME = 4_000;

/** A list of projects counts ballots less often than their own screens. */
const COUNT_LATER = 4_000;

/** Whose changes stand in no team's log: they can't be told afterwards to who was away. */
const UNLOGGED = ["scores", "session", "weighting"];
const EVERYTHING = ["project", "team", "session"];

/** Reads again what has become old in the project on screen, or without one in the team; says how the connection is. */
export function useLive(team: string, project: number | null): Connection {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>("live");
  useEffect(() => {
    const refresh = refresher(queries, project ? [trpc.project.home.queryKey({ team })] : []);
    let wasLost = false;
    let counting: ReturnType<typeof setTimeout> | undefined;
    const countLater = () => {
      counting ??= setTimeout(() => {
        counting = undefined;
        refresh.later(["project"]);
      }, COUNT_LATER);
    };
    const greet = ({ audience }: Frames["hello"]) => {
      const read = project ? queries.getQueryData(trpc.project.shell.queryKey({ team, project })) : undefined;
      const now = audience.projects.find(({ number }) => number === project);
      // What happened between reading the page and following it shows in when the project last changed.
      if (read && now && read.changedAt !== now.changedAt) refresh.later(staleAfter(["project"]));
      if (wasLost) refresh.later(staleAfter(UNLOGGED));
      wasLost = false;
    };
    const hear = (frame: Frame) => {
      const isHere = "project" in frame.data && frame.data.project === project;
      if (frame.name === "hello") greet(frame.data);
      else if (frame.name === "snapshot") refresh.later(staleAfter(EVERYTHING));
      else if (frame.name === "old" && (isHere || !project || frame.data.project === null))
        refresh.later(staleAfter(frame.data.rooms));
      else if (frame.name === "count" && isHere) keepCount(queries, trpc, { team, ...frame.data });
      else if (frame.name === "count" && !project) countLater();
      else if (frame.name === "presence" && isHere) keepPeople(team, frame.data.project, frame.data);
      else if (frame.name === "nudge" && isHere) sayNudge(team, frame.data);
      else if (frame.name === "away" || frame.name === "back") turn(frame.name === "away" ? "lost" : "open");
    };
    const turn = (state: StreamState) => {
      if (state === "lost") wasLost = true;
      if (state !== "open" && project) keepPeople(team, project, null);
      if (state === "open") setConnection((was) => (was === "lost" ? "back" : was === "back" ? was : "live"));
      else setConnection(state);
    };
    const leave = followLive(team, project, { frame: hear, state: turn });
    return () => {
      leave();
      clearTimeout(counting);
      refresh.end();
    };
  }, [queries, trpc, team, project]);
  useEffect(() => {
    if (connection !== "back") return;
    const timer = setTimeout(() => setConnection("live"), WELCOME);
    return () => clearTimeout(timer);
  }, [connection]);
  return connection;
}

type Api = ReturnType<typeof useTRPC>;

/** Puts a new count where screens show one, so that a thousand of them needn't ask. */
function keepCount(
  queries: QueryClient,
  trpc: Api,
  { team, project, roundId, voted, of }: Frames["count"] & { team: string },
) {
  const here = { team, project };
  queries.setQueryData(trpc.weighting.progress.queryKey(here), (was) =>
    was?.roundId === roundId ? { ...was, voted, of } : was,
  );
  queries.setQueryData(trpc.weighting.state.queryKey(here), (was) =>
    was?.current?.id === roundId ? { ...was, current: { ...was.current, voted, of } } : was,
  );
  queries.setQueryData(trpc.session.state.queryKey(here), (was) =>
    was?.round?.id === roundId ? { ...was, round: { ...was.round, voted, of } } : was,
  );
  void queries.invalidateQueries(trpc.weighting.whoVoted.queryFilter({ ...here, roundId }));
}
