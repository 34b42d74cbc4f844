"use client";
// How are 100 points given?
import { useEffect, useState } from "react";
import { evenedOut, leftToGive, scaledToBank } from "@/domain/weighting/points-bank";
import { Button } from "@/ui/button";
import { Stepper } from "@/ui/stepper";
import type { BallotFormProps } from "./ballot-forms";
import { BallotRow } from "./ballot-row";

/** A slider for each criterion; points come from what is left, and no other slider moves. */
export function PointsBallot({ ballot, past }: BallotFormProps) {
  const { answers, ids, criteria, setAnswers } = ballot;
  const left = leftToGive(answers, ids);
  return (
    <>
      <div className="sticky top-(--head-h,0px) z-10 -mx-4 flex min-h-12 items-center gap-1 border-y border-border bg-bg pr-2 pl-4 md:mx-0 md:px-0">
        <strong className="mr-auto text-lg font-[650] tabular-nums">Left: {left}</strong>
        <SaidSlowly text={`${left} points left`} />
        <Button
          variant="quiet"
          className="px-2 text-brand!"
          disabled={left === 0}
          onClick={() => setAnswers(evenedOut(answers, ids))}
        >
          Even out
        </Button>
        <Button
          variant="quiet"
          className="px-2 text-brand!"
          disabled={left === 0 || left === 100}
          onClick={() => setAnswers(scaledToBank(answers, ids))}
        >
          Scale to 100
        </Button>
      </div>
      <ul>
        {criteria.map((criterion) => {
          const value = answers[criterion.id] ?? 0;
          const was = past?.[criterion.id];
          return (
            <BallotRow
              key={criterion.id}
              ballot={ballot}
              criterion={criterion}
              htmlFor={`points-${criterion.id}`}
              past={was === undefined ? undefined : `was ${was}`}
            >
              <Stepper
                id={`points-${criterion.id}`}
                label={criterion.name}
                value={value}
                limit={value + left}
                valueText={`${value} points, ${left} left`}
                onChange={(next) => setAnswers({ ...zeros(ids), ...answers, [criterion.id]: next })}
              />
            </BallotRow>
          );
        })}
      </ul>
    </>
  );
}

/** Read aloud a second after the last change, so that a moving slider doesn't chatter. */
function SaidSlowly({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1_000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}

function zeros(ids: readonly string[]) {
  return Object.fromEntries(ids.map((id) => [id, 0]));
}
