"use client";
// How does a voter fill in a ballot and hand it in?
import type { FrameProps } from "./ballot";
import { BallotDraftState } from "./ballot-draft-state";
import { ballotForms, revoteForm } from "./ballot-forms";
import { HandIn } from "./hand-in";
import { screens } from "./method-screens";
import { PastToggle, usePastBallot } from "./past-ballot";
import { BallotFrame, RoundFacts } from "./round-frame";
import type { BallotState } from "./use-ballot";

/** The method's form, and below it what can be done with the ballot, always in reach. */
export function BallotWriting({ ballot, frame }: { ballot: BallotState; frame: FrameProps }) {
  const { round } = ballot;
  const past = usePastBallot(frame.weighing, round);
  const { form: Form, actions: Actions, gap } = formOf(ballot);
  const shownIds = ballot.criteria.map(({ id }) => id);
  return (
    <BallotFrame
      {...frame}
      title={writingTitle(ballot)}
      facts={
        <>
          <RoundFacts round={round} />
          <RevoteFact ballot={ballot} />
          {!ballot.revote && <PastToggle past={past} />}
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

/** The form that this ballot is written in. */
export function formOf({ revote, round }: BallotState) {
  return revote ? revoteForm : ballotForms[screens[round.method].ballot];
}

/** In a revote: how it is asked. */
export function RevoteFact({ ballot: { revote, round } }: { ballot: BallotState }) {
  if (!round.aboutId) return null;
  if (revote) return <p>It begins where your last ballot left it.</p>;
  return (
    <p>
      {round.mine.last?.kind === "vote"
        ? "Your last ballot is filled in: change what you like."
        : "All criteria are asked: you have no ballot in the round before."}
    </p>
  );
}

/** “Round 2 waits for your ballot”, or which criterion it asks about again. */
export function writingTitle({ cast, round, criteria }: BallotState): string {
  if (cast) return "You are changing your ballot";
  const about = criteria.find(({ id }) => id === round.aboutId);
  return about ? `Round ${round.number} asks about ${about.name} again` : `Round ${round.number} waits for your ballot`;
}
