"use client";
// How does a voter fill in a ballot and hand it in?
import { useState } from "react";
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import type { FrameProps } from "./ballot";
import { BallotDraftState } from "./ballot-draft-state";
import { ballotForms, type Gap } from "./ballot-forms";
import { PastToggle, usePastBallot } from "./past-ballot";
import { BallotFrame, RoundFacts } from "./round-frame";
import type { BallotState } from "./use-ballot";

/** The method's form, and below it what can be done with the ballot, always in reach. */
export function BallotWriting({ ballot, frame }: { ballot: BallotState; frame: FrameProps }) {
  const { round } = ballot;
  const past = usePastBallot(frame.weighing, round);
  const { form: Form, gap } = ballotForms[round.method];
  const shownIds = ballot.criteria.map(({ id }) => id);
  return (
    <BallotFrame
      {...frame}
      title={ballot.cast ? "You are changing your ballot" : `Round ${round.number} waits for your ballot`}
      facts={
        <>
          <RoundFacts round={round} />
          <PastToggle past={past} />
          <BallotDraftState draft={ballot.draft} />
        </>
      }
      actions={<HandIn ballot={ballot} gap={gap(ballot.answers, shownIds)} />}
    >
      <Form ballot={ballot} past={past.answers} />
    </BallotFrame>
  );
}

/** Submit says what is missing; pressed all the same, it asks, and offers what would settle it. */
function HandIn({ ballot, gap }: { ballot: BallotState; gap: Gap | null }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <ActionBar label="Your ballot" className="max-md:grid max-md:gap-1 max-md:pb-2">
      {gap && isAsked && (
        <p role="alert" className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-2">
          <span className="font-[550] text-ink">{gap.ask}</span>
          {gap.settle && (
            <button
              type="button"
              className="hit text-brand underline underline-offset-[3px]"
              onClick={() => ballot.submit("vote", gap.settle?.answers)}
            >
              {gap.settle.label}
            </button>
          )}
        </p>
      )}
      <Button
        variant="primary"
        size="touch"
        pending={ballot.isSending}
        onClick={() => (gap ? setAsked(true) : ballot.submit("vote"))}
        className="md:min-h-10"
      >
        {gap ? `Submit, ${gap.short}` : "Submit ballot"}
      </Button>
      <span className="contents max-md:grid max-md:grid-cols-2 max-md:gap-2">
        <Button variant="quiet" onClick={() => ballot.submit("no-information")}>
          Not enough info
        </Button>
        <Button variant="quiet" onClick={() => ballot.submit("abstain")}>
          Abstain
        </Button>
      </span>
      {ballot.cast && (
        <Button variant="quiet" onClick={ballot.keepCast}>
          Keep what I sent
        </Button>
      )}
    </ActionBar>
  );
}
