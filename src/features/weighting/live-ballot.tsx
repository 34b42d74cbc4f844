"use client";
// How does someone in a meeting vote, with one hand?
import { Suspense, useState } from "react";
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import { SheetList } from "@/ui/sheet-list";
import { useWakeLock } from "@/ui/use-wake-lock";
import { titleOf } from "./ballot";
import { BallotDraftState } from "./ballot-draft-state";
import { BallotReceipt, ReceiptFacts, useReceiptAtHand } from "./ballot-receipt";
import { BallotTrouble } from "./ballot-trouble";
import { formOf, RevoteFact, writingTitle } from "./ballot-writing";
import { HandIn } from "./hand-in";
import { LiveCount } from "./live-count";
import { LiveEyebrow, LiveFrame } from "./live-frame";
import { liveOthers, NeedsTime, useBackInTime } from "./live-others";
import { LiveTerms } from "./live-terms";
import { PastToggle, usePastBallot } from "./past-ballot";
import { type BallotState, useBallot } from "./use-ballot";
import type { Meeting } from "./use-meeting";
import type { CurrentRound } from "./use-weighing";

/** The ballot of the round under way: being written, handed in, or missed. The screen stays lit while it is written. */
export function LiveBallot({ meeting, round }: { meeting: Meeting; round: CurrentRound }) {
  const { weighing } = meeting;
  const ballot = useBallot(weighing, round, liveOthers(meeting, round));
  useReceiptAtHand();
  useBackInTime(meeting, ballot);
  const { waiting, isChanging, trouble, late } = ballot;
  const isIn = waiting !== null || !isChanging;
  const isWriting = !isIn && round.takesBallots;
  useWakeLock(isWriting);
  return (
    <>
      <BallotTrouble trouble={trouble} late={late} number={round.number} again="Ask for a revote." />
      {isWriting ? (
        <Writing meeting={meeting} ballot={ballot} />
      ) : (
        <LiveFrame
          eyebrow={<LiveEyebrow round={round} />}
          title={waiting ? "Submitted, waiting to be sent" : isIn ? titleOf(ballot) : "The round is locked"}
          facts={isIn && <ReceiptFacts ballot={ballot} />}
          actions={isIn && <HandedActions meeting={meeting} ballot={ballot} />}
        >
          <div className="mb-4">
            <LiveCount weighing={weighing} round={round} />
            <Wait meeting={meeting} round={round} />
          </div>
          <NeedsTime meeting={meeting} />
          {isIn ? (
            <BallotReceipt ballot={ballot} />
          ) : (
            <p className="max-w-[62ch]">
              You have no ballot in this round.
              {Object.keys(ballot.answers).length > 0 && " What you had written is kept on this device."}
            </p>
          )}
        </LiveFrame>
      )}
    </>
  );
}

function Writing({ meeting, ballot }: { meeting: Meeting; ballot: BallotState }) {
  const { round } = ballot;
  const past = usePastBallot(meeting.weighing, round);
  const { form: Form, actions: Actions, gap } = formOf(ballot);
  const shownIds = ballot.criteria.map(({ id }) => id);
  return (
    <LiveFrame
      eyebrow={<LiveEyebrow round={round} />}
      title={writingTitle(ballot)}
      facts={
        <>
          <LiveTerms round={round} />
          <RevoteFact ballot={ballot} />
          {!ballot.revote && <PastToggle past={past} />}
          <BallotDraftState draft={ballot.draft} />
        </>
      }
      actions={
        Actions ? <Actions ballot={ballot} /> : <HandIn ballot={ballot} gap={gap?.(ballot.answers, shownIds) ?? null} />
      }
    >
      <NeedsTime meeting={meeting} />
      <Suspense fallback={null}>
        <Form ballot={ballot} past={past.answers} />
      </Suspense>
    </LiveFrame>
  );
}

function Wait({ meeting: { weighing, session }, round }: { meeting: Meeting; round: CurrentRound }) {
  const { voted, of } = weighing.progress ?? round;
  const { name } = session.facilitator;
  const what = !round.takesBallots
    ? `${session.me.mayRun ? "You reveal" : `${name} reveals`} the ballots.`
    : voted < of
      ? `Waiting for ${of - voted}.`
      : `Everyone has voted. ${session.me.mayRun ? "You reveal" : `${name} reveals`} the ballots.`;
  return <p className="mt-1 text-13 text-ink-2">{what}</p>;
}

/** Change it; behind a press take it back, or ask for time. */
function HandedActions({ meeting, ballot }: { meeting: Meeting; ballot: BallotState }) {
  const [isOpen, setOpen] = useState(false);
  const { waiting, round, others } = ballot;
  if (!round.takesBallots || round.secrecy === "anonymous") return null;
  const items = [
    ...others.filter(({ id }) => id === "time"),
    ...(waiting
      ? []
      : [
          {
            id: "withdraw",
            title: "Withdraw it",
            text: "Your ballot is taken back, and you can write another.",
            act: () => void ballot.withdraw(),
          },
        ]),
  ];
  return (
    <ActionBar label="Your ballot" className="max-md:py-2">
      <Button size="touch" className="max-md:flex-1 md:min-h-10" onClick={ballot.change} disabled={waiting !== null}>
        Change ballot
      </Button>
      <Button size="touch" className="px-3 md:min-h-10" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Other…
      </Button>
      {isOpen && (
        <SheetList
          label={`Your ballot, ${meeting.session.me.wantsTime ? "and more time" : "and other things"}`}
          items={items}
          back="Leave it as it is"
          onClose={() => setOpen(false)}
        />
      )}
    </ActionBar>
  );
}
