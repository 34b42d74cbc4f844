"use client";
// How are the criteria put in order, and what do the places weigh?
import { rankReciprocal } from "@/domain/weighting/methods/rank-reciprocal";
import { rankSum } from "@/domain/weighting/methods/rank-sum";
import { ranking } from "@/domain/weighting/methods/ranking";
import { placesOf, ranksOf } from "@/domain/weighting/places";
import { percent } from "@/domain/wording/sentence";
import type { BallotFormProps } from "./ballot-forms";
import { OrderList } from "./order-list";

/** An ordered list; what each place weighs in the round's method stands beside it. */
export function RankingBallot({ ballot, past }: BallotFormProps) {
  const { answers, criteria, round, setAnswers } = ballot;
  const places = placesOf(
    answers,
    criteria.map(({ id }) => id),
  );
  const method = [rankSum, rankReciprocal].find(({ id }) => id === round.method) ?? ranking;
  const weights = method.weights(ranksOf(places), places.flat());
  return (
    <>
      <p className="border-y border-border py-3 text-13 text-ink-2">
        What matters most comes first. {rules[method.id]}
      </p>
      <OrderList
        ballot={ballot}
        places={places}
        onPlaces={(next) => setAnswers(ranksOf(next))}
        past={(id) => (past?.[id] === undefined ? undefined : `was ${past[id]}`)}
        note={(id) => (
          <span className="ml-auto text-13 text-ink-2 tabular-nums">
            <span className="max-md:sr-only">weighs</span> {percent(weights[id] ?? 0)}
          </span>
        )}
      />
    </>
  );
}

const rules = {
  ranking: "The weights follow from the places: the first counts most by far.",
  "rank-sum": "The weights follow from the places and fall in even steps.",
  "rank-reciprocal":
    "The weights follow from the places: the second counts half as much as the first, the third a third.",
};
