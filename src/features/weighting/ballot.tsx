"use client";
// Where does this voter's ballot stand: being written, handed in, or missed?
import type { ReactNode } from "react";
import { BallotReceipt, ReceiptActions, ReceiptFacts, useReceiptAtHand } from "./ballot-receipt";
import { BallotTrouble } from "./ballot-trouble";
import { BallotWriting } from "./ballot-writing";
import { BallotFrame } from "./round-frame";
import { type BallotState, useBallot } from "./use-ballot";
import type { CurrentRound, Weighing } from "./use-weighing";

export type FrameProps = { weighing: Weighing; round: CurrentRound; tabs: ReactNode; desk: ReactNode };

/** The ballot of the round under way. `desk` stands beside it, for the facilitator. */
export function Ballot(frame: FrameProps) {
  const ballot = useBallot(frame.weighing, frame.round);
  useReceiptAtHand();
  const { waiting, isChanging, trouble, late } = ballot;
  const { round } = frame;
  return (
    <>
      <BallotTrouble trouble={trouble} late={late} number={round.number} />
      {waiting || !isChanging ? (
        <BallotFrame
          {...frame}
          title={waiting ? "Submitted, waiting to be sent" : titleOf(ballot)}
          facts={<ReceiptFacts ballot={ballot} />}
          actions={<ReceiptActions ballot={ballot} />}
        >
          <BallotReceipt ballot={ballot} />
        </BallotFrame>
      ) : round.takesBallots ? (
        <BallotWriting ballot={ballot} frame={frame} />
      ) : (
        <BallotFrame {...frame} title={`Round ${round.number} is closed`}>
          <p className="max-w-[62ch]">
            You have no ballot in this round.
            {Object.keys(ballot.answers).length > 0 && " What you had written is kept on this device."}
          </p>
        </BallotFrame>
      )}
    </>
  );
}

/** How a ballot that was handed in stands. */
export function titleOf({ cast }: BallotState): string {
  if (cast?.kind === "abstain") return "You abstain in this round";
  if (cast?.kind === "no-information") return "You say there isn’t enough information";
  return cast ? "Your ballot is in" : "You have voted in this round";
}
