"use client";
// What stands around a round that is under way?
import type { ReactNode } from "react";
import { LocalTime } from "@/ui/local-time";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { RoundProgress } from "./round-progress";
import { secrecyCards } from "./secrecy-words";
import { sharesSentence } from "./share-words";
import type { CurrentRound, Weighing } from "./use-weighing";

/** The page of an open or closed round: where it stands, what fills it, and the count beside it. `desk` is the facilitator's part. */
export function BallotFrame({
  weighing,
  round,
  tabs,
  title,
  facts,
  desk,
  actions,
  children,
}: {
  weighing: Weighing;
  round: CurrentRound;
  tabs: ReactNode;
  title: ReactNode;
  facts?: ReactNode;
  desk?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <>
      <Page className="max-md:pb-8">
        <PageHead eyebrow={<Eyebrow round={round} />} title={title} actions={tabs} />
        {facts && (
          <div className="-mt-3 mb-3 flex min-h-6 flex-wrap items-baseline gap-x-4 gap-y-1 text-13 text-ink-2 md:-mt-5">
            {facts}
          </div>
        )}
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_280px]">
          {children && <div className="min-w-0 max-w-[720px]">{children}</div>}
          <aside aria-label="The round" className="min-w-0">
            {desk ?? <RoundProgress weighing={weighing} round={round} />}
          </aside>
        </div>
      </Page>
      {actions}
    </>
  );
}

function Eyebrow({ round }: { round: CurrentRound }) {
  return (
    <>
      Weights · {round.takesBallots ? "blind until the reveal" : "waiting for the reveal"}
      {round.deadline && round.takesBallots && (
        <>
          {" · closes "}
          <LocalTime iso={round.deadline} />
        </>
      )}
      {round.closedAt && (
        <>
          {" · closed "}
          <LocalTime iso={round.closedAt} />
        </>
      )}
    </>
  );
}

/** What a voter must know before writing: who will see what. */
export function RoundFacts({ round }: { round: CurrentRound }) {
  const { secrecy, mine } = round;
  const shares = sharesSentence(round.shares);
  return (
    <p>
      <b className="font-[550] text-ink">{secrecyCards[secrecy].title}.</b> {secrecyCards[secrecy].onBallot}
      {mine.isVoter ? "" : " You came after the round opened: submitting makes you one of its voters."}
      {mine.isVoter && !mine.counted ? " As a visitor’s or guest’s, your ballot is kept for you and not counted." : ""}
      {round.guestsCount && " Guests’ ballots count like members’."}
      {shares && ` ${shares}`}
    </p>
  );
}
