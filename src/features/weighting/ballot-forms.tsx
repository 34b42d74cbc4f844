"use client";
// Which form does a method's ballot have, and when is it complete?
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { Answers } from "@/domain/weighting/method";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { apart, ranksOf } from "@/domain/weighting/places";
import { leftToGive, scaledToBank } from "@/domain/weighting/points-bank";
import type { BallotState } from "./use-ballot";

/** `past`: the voter's own answers in an earlier round, when they asked to see them. */
export type BallotFormProps = { ballot: BallotState; past: Answers | null };

/** What stands between a ballot and its submission: how the button says it, what to ask, and what would settle it. */
export type Gap = { short: string; ask: string; settle: { label: string; answers: Answers } | null };

// Of three forms a voter needs one.
const PointsBallot = dynamic(() => import("./points-ballot").then((form) => form.PointsBallot));
const RatingBallot = dynamic(() => import("./rating-ballot").then((form) => form.RatingBallot));
const RankingBallot = dynamic(() => import("./ranking-ballot").then((form) => form.RankingBallot));

type Form = {
  form: ComponentType<BallotFormProps>;
  gap: (answers: Answers, shownIds: readonly string[]) => Gap | null;
};

const forms = {
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
  ranking: {
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
} satisfies Record<string, Form>;

export const ballotForms: Record<WeightMethodId, Form> = {
  ...forms,
  ...{ swing: forms.rating, pairwise: forms.rating, "best-worst": forms.rating },
  ...{ "rank-sum": forms.ranking, "rank-reciprocal": forms.ranking },
};
