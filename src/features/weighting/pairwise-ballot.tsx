"use client";
// How does a voter judge criteria two at a time?
import type { BallotFormProps } from "./ballot-forms";
import { PairOverview } from "./pair-overview";
import { PairView } from "./pair-view";
import { keyOf, pairwiseSteps } from "./pairwise-steps";

/** One pair at a time, in an order of the voter's own; after the last, all of them together with how they fit. */
export function PairwiseBallot({ ballot, past }: BallotFormProps) {
  const steps = pairwiseSteps(ballot);
  const { pair } = steps;
  if (!pair) return <PairOverview ballot={ballot} steps={steps} past={past} />;
  return <PairView key={keyOf(pair)} ballot={ballot} steps={steps} pair={pair} past={past} />;
}
