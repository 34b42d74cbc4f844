"use client";
// What is on the wall while a team meets?
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { useTRPC } from "@/trpc/client";
import { useLive } from "@/trpc/live/use-live";
import { useWakeLock } from "@/ui/use-wake-lock";
import { type WallPart, wallParts } from "./present-parts";
import { Wall, WallSentence } from "./present-wall";
import { useSessionState } from "./use-session";

/**
 * The projector: how to get in, how many have voted, then what they said; never a ballot of whoever shows it. `reveal` is what
 * the round's room shows of a revealed round.
 */
export function PresentScreen({ team, project, reveal }: { team: string; project: number; reveal: ReactNode }) {
  const here = useMemo(() => ({ team, project }), [team, project]);
  const state = useSessionState(here);
  const { data: shell } = useSuspenseQuery(useTRPC().project.shell.queryOptions(here));
  const connection = useLive(team, project);
  useWakeLock(true);
  if (!state)
    return (
      <Wall here={here} title={shell.title} state={null} isLost={connection === "lost"}>
        <WallSentence>No session is on</WallSentence>
      </Wall>
    );
  const Part: WallPart = wallParts[state.phase];
  return (
    <Wall here={here} title={shell.title} state={state} isLost={connection === "lost"}>
      <Part here={here} state={state} reveal={reveal} may={shell.may} />
    </Wall>
  );
}
