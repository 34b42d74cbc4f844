"use client";
// What do the other rooms bring to a live session?
import dynamic from "next/dynamic";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { SessionScreen } from "@/features/session/session-screen";
import { Page } from "@/ui/shell";
import { Skeleton } from "@/ui/skeleton";

const Round = dynamic(() => import("@/features/weighting/live-round").then((room) => room.LiveRound), {
  ssr: false,
  loading: () => <Loading />,
});
const Scores = dynamic(() => import("@/features/scores/scores-screen").then((room) => room.ScoresScreen), {
  ssr: false,
  loading: () => <Loading />,
});
const Compare = dynamic(() => import("@/features/comparison/compare-screen").then((room) => room.CompareScreen), {
  ssr: false,
  loading: () => <Loading />,
});
const Decide = dynamic(() => import("@/features/record/decide-screen").then((room) => room.DecideScreen), {
  ssr: false,
  loading: () => <Loading />,
});

/** The session with the round and the screens of scores, comparison and decision; the script of each comes when the session is at it. */
export function LiveSession({ context, ...here }: { team: string; project: number; context: ReactNode }) {
  return (
    <NuqsAdapter>
      <SessionScreen
        {...here}
        context={context}
        slots={{
          round: <Round {...here} />,
          scores: <Scores {...here} inSession />,
          compare: <Compare {...here} inSession />,
          signOff: <Decide {...here} context={context} inSession />,
        }}
      />
    </NuqsAdapter>
  );
}

function Loading() {
  return (
    <Page>
      <p role="status" className="sr-only">
        Loading
      </p>
      <Skeleton className="mb-6 h-8 w-80 max-w-full" />
      <Skeleton className="h-96" />
    </Page>
  );
}
