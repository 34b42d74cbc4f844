"use client";
// Which form does a method's ballot have, and when is it complete?
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { Answers, BallotScreen } from "@/domain/weighting/method";
import { apart, ranksOf } from "@/domain/weighting/places";
import { leftToGive, scaledToBank } from "@/domain/weighting/points-bank";
import type { Gap } from "./hand-in";
import type { BallotState } from "./use-ballot";

/** `past`: the voter's own answers in an earlier round, when they asked to see them. */
export type BallotFormProps = { ballot: BallotState; past: Answers | null };

type Form = {
  form: ComponentType<BallotFormProps>;
  /** What can be done at each stage of the form; else it is Submit, with what `gap` says. */
  actions?: ComponentType<{ ballot: BallotState }>;
  gap?: (answers: Answers, shownIds: readonly string[]) => Gap | null;
};

// Of all forms a voter needs one.
const PointsBallot = dynamic(() => import("./points-ballot").then((form) => form.PointsBallot));
const RatingBallot = dynamic(() => import("./rating-ballot").then((form) => form.RatingBallot));
const RankingBallot = dynamic(() => import("./ranking-ballot").then((form) => form.RankingBallot));
const SwingBallot = dynamic(() => import("./swing-ballot").then((form) => form.SwingBallot));
const SwingActions = dynamic(() => import("./swing-ballot").then((form) => form.SwingActions));
const PairwiseBallot = dynamic(() => import("./pairwise-ballot").then((form) => form.PairwiseBallot));
const PairwiseActions = dynamic(() => import("./pairwise-actions").then((form) => form.PairwiseActions));
const BestWorstBallot = dynamic(() => import("./best-worst-ballot").then((form) => form.BestWorstBallot));
const BestWorstActions = dynamic(() => import("./best-worst-ballot").then((form) => form.BestWorstActions));

const RevoteBallot = dynamic(() => import("./revote-ballot").then((form) => form.RevoteBallot));

/** A revote on one criterion, of whatever method lets the others keep their proportions. */
export const revoteForm: Form = {
  form: RevoteBallot,
  gap: (answers) =>
    Object.values(answers).every((answer) => answer === 0)
      ? { short: "all at 0", ask: "Give at least one criterion more than 0.", settle: null }
      : null,
};

export const ballotForms: Record<BallotScreen, Form> = {
  swing: { form: SwingBallot, actions: SwingActions },
  pairwise: { form: PairwiseBallot, actions: PairwiseActions },
  "best-worst": { form: BestWorstBallot, actions: BestWorstActions },
  points: {
    form: PointsBallot,
    gap: (answers, ids) => {
      const left = leftToGive(answers, ids);
      if (left === 0) return null;
      const short = `${left} left`;
      if (left === 100) return { short, ask: "Give 100 points first.", settle: null };
      return {
        short,
        ask: `${left} ${left === 1 ? "point is" : "points are"} left to give.`,
        settle: { label: "Scale to 100 and submit", answers: scaledToBank(answers, ids) },
      };
    },
  },
  rating: {
    form: RatingBallot,
    gap: (answers, ids) => {
      const missing = ids.filter((id) => answers[id] === undefined).length;
      if (missing > 0)
        return { short: `${missing} not rated`, ask: `Rate every criterion: ${missing} left.`, settle: null };
      if (ids.every((id) => answers[id] === 0))
        return { short: "all at 0", ask: "Give at least one criterion more than 0.", settle: null };
      return null;
    },
  },
  order: {
    form: RankingBallot,
    gap: (answers, shownIds) =>
      Object.keys(answers).length > 0
        ? null
        : {
            short: "not ordered yet",
            ask: "This order was drawn for you.",
            settle: { label: "Submit it as it is", answers: ranksOf(apart(shownIds)) },
          },
  },
};
