"use client";
// How does a voter fill in a ballot and hand it in?
import type { FrameProps } from "./ballot";
import { BallotDraftState } from "./ballot-draft-state";
import { ballotForms } from "./ballot-forms";
import { HandIn } from "./hand-in";
import { screens } from "./method-screens";
import { PastToggle, usePastBallot } from "./past-ballot";
import { BallotFrame, RoundFacts } from "./round-frame";
import type { BallotState } from "./use-ballot";

/** The method's form, and below it what can be done with the ballot, always in reach. */
export function BallotWriting({ ballot, frame }: { ballot: BallotState; frame: FrameProps }) {
  const { round } = ballot;
  const past = usePastBallot(frame.weighing, round);
  const { form: Form, actions: Actions, gap } = ballotForms[screens[round.method].ballot];
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
      actions={
        Actions ? <Actions ballot={ballot} /> : <HandIn ballot={ballot} gap={gap?.(ballot.answers, shownIds) ?? null} />
      }
    >
      <Form ballot={ballot} past={past.answers} />
    </BallotFrame>
  );
}
