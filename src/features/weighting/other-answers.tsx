"use client";
// What can a voter hand in, or ask for, instead of a vote?
import { useState } from "react";
import { Button } from "@/ui/button";
import { SheetList } from "@/ui/sheet-list";
import type { BallotState, OtherAnswer } from "./use-ballot";

/**
 * Different things, each with its sentence: in a session time and a seat among those who watch; always abstaining, and saying that nobody can know
 * yet. On a wide page without a session they stand in the bar.
 */
export function OtherAnswers({ ballot }: { ballot: BallotState }) {
  const [isOpen, setOpen] = useState(false);
  const answers = answersOf(ballot);
  const inBar = ballot.others.length === 0;
  return (
    <>
      <Button
        size="touch"
        className={inBar ? "px-3 md:hidden" : "px-3 md:min-h-10"}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Other…
      </Button>
      {inBar && (
        <span className="contents max-md:hidden">
          {answers.map(({ id, title, act }) => (
            <Button key={id} variant="quiet" onClick={act}>
              {title}
            </Button>
          ))}
        </span>
      )}
      {isOpen && (
        <SheetList label="Other answers" items={answers} back="Back to the ballot" onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function answersOf(ballot: BallotState): readonly OtherAnswer[] {
  const { others, submit, cast, keepCast } = ballot;
  const kept = cast
    ? [{ id: "keep", title: "Keep what I sent", text: "Your ballot stays as you handed it in.", act: keepCast }]
    : [];
  return [
    ...others.filter(({ id }) => id === "time"),
    {
      id: "no-information",
      title: "Not enough info",
      text: "You hand in that nobody can know yet. It counts as present, and marks a gap in the evidence.",
      act: () => submit("no-information"),
    },
    {
      id: "abstain",
      title: "Abstain",
      text: "You hand in a ballot without an opinion. It counts as present, and weighs nothing.",
      act: () => submit("abstain"),
    },
    ...others.filter(({ id }) => id !== "time"),
    ...kept,
  ];
}
