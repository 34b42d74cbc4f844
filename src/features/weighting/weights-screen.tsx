"use client";
// How much does each criterion matter to this team?
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { type ReactNode, Suspense } from "react";
import { roundOnScreen } from "@/domain/weighting/round-on-screen";
import { Page } from "@/ui/shell";
import { Skeleton } from "@/ui/skeleton";
import { Ballot } from "./ballot";
import { NoRound } from "./no-round";
import { BallotFrame } from "./round-frame";
import { RoundTabs } from "./round-tabs";
import { type Here, useWeighing, type Weighing } from "./use-weighing";
import { VoidedRound } from "./voided-round";

const Desk = dynamic(() => import("./desk").then((room) => room.Desk));
const Reveal = dynamic(() => import("./reveal").then((room) => room.Reveal));

/** The round under way, or the one that the address asks for, or the newest revealed. */
export function WeightsScreen(here: Here) {
  const weighing = useWeighing(here);
  const asked = Number(useSearchParams().get("round")) || null;
  const round = roundOnScreen(weighing.state.rounds, asked);
  if (!round) return <NoRound weighing={weighing} />;
  const tabs = <RoundTabs weighing={weighing} shown={round.number} />;
  const { current } = weighing.state;
  if (current && round.id === current.id) return <UnderWay key={round.id} weighing={weighing} tabs={tabs} />;
  if (round.revealedAt === null) return <VoidedRound weighing={weighing} round={round} tabs={tabs} />;
  return (
    <Suspense fallback={<Loading />}>
      <Reveal key={round.id} weighing={weighing} roundId={round.id} tabs={tabs} />
    </Suspense>
  );
}

function UnderWay({ weighing, tabs }: { weighing: Weighing; tabs: ReactNode }) {
  const { current } = weighing.state;
  if (!current) return null;
  const desk = weighing.may.close ? <Desk weighing={weighing} round={current} /> : undefined;
  if (current.mine.mayVote) return <Ballot weighing={weighing} round={current} tabs={tabs} desk={desk} />;
  const title = current.takesBallots ? `Round ${current.number} is open` : `Round ${current.number} is closed`;
  return <BallotFrame weighing={weighing} round={current} tabs={tabs} title={title} desk={desk} />;
}

function Loading() {
  return (
    <Page>
      <p role="status" className="sr-only">
        Loading
      </p>
      <Skeleton className="mb-6 h-8 w-80" />
      <Skeleton className="h-96" />
    </Page>
  );
}
