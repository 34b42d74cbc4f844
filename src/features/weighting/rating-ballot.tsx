"use client";
// How is each criterion rated from 0 to 10?
import { useState } from "react";
import { weightsOf } from "@/domain/weighting/method";
import { percent } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { MarkRow } from "@/ui/mark-row";
import type { BallotFormProps } from "./ballot-forms";
import { BallotRow } from "./ballot-row";

/** Eleven radio buttons a criterion; what the ratings become is shown on demand. */
export function RatingBallot({ ballot, past }: BallotFormProps) {
  const { answers, ids, criteria, setAnswers } = ballot;
  const [shows, setShows] = useState(false);
  const given = ids.filter((id) => answers[id] !== undefined);
  const sum = given.reduce((total, id) => total + (answers[id] ?? 0), 0);
  const shares =
    sum > 0
      ? weightsOf(
          given,
          given.map((id) => answers[id] ?? 0),
        )
      : {};
  return (
    <>
      <div className="sticky top-(--head-h,0px) z-10 -mx-4 flex min-h-12 items-center gap-1 border-y border-border bg-bg pr-2 pl-4 md:mx-0 md:px-0">
        <strong className="mr-auto text-base font-[650] tabular-nums">
          {given.length} of {ids.length} rated
        </strong>
        <Button variant="quiet" className="px-2 text-brand!" aria-pressed={shows} onClick={() => setShows(!shows)}>
          {shows ? "Hide the weights" : "Show the weights"}
        </Button>
      </div>
      <ul>
        {criteria.map((criterion) => {
          const value = answers[criterion.id];
          const was = past?.[criterion.id];
          const share = shares[criterion.id];
          return (
            <BallotRow
              key={criterion.id}
              ballot={ballot}
              criterion={criterion}
              past={was === undefined ? undefined : `was ${was}`}
              note={
                shows && (
                  <p className="mt-1.5 text-13 text-ink-2 tabular-nums">
                    {share === undefined ? "not rated yet" : `becomes ${percent(share)}`}
                  </p>
                )
              }
            >
              <MarkRow
                label={`${criterion.name}, from 0 to 10`}
                {...{ from: 0, to: 10, value }}
                onValue={(mark) => setAnswers({ ...answers, [criterion.id]: mark })}
                ends={["0 no matter", "10 matters most"]}
                className="grid-cols-6 md:grid-cols-11"
              />
            </BallotRow>
          );
        })}
      </ul>
    </>
  );
}
