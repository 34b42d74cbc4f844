"use client";
// What can a voter hand in, or ask for, instead of a vote?
import { type ReactNode, useState } from "react";
import { Button } from "@/ui/button";
import { LightDialog } from "@/ui/light-dialog";
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
        <LightDialog
          label="Other answers"
          onClose={() => setOpen(false)}
          className="inset-x-0 top-auto bottom-0 mx-auto w-full rounded-t-lg pb-[env(safe-area-inset-bottom)] md:bottom-8 md:max-w-[480px] md:rounded-lg"
        >
          <ul className="divide-y divide-border">
            {answers.map(({ id, title, text, act }, place) => (
              <li key={id}>
                <Answer
                  isFirst={place === 0}
                  title={title}
                  onPress={() => {
                    setOpen(false);
                    act();
                  }}
                >
                  {text}
                </Answer>
              </li>
            ))}
            <li>
              <Answer title="Back to the ballot" onPress={() => setOpen(false)} />
            </li>
          </ul>
        </LightDialog>
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

function Answer({
  title,
  isFirst = false,
  onPress,
  children,
}: {
  title: string;
  isFirst?: boolean | undefined;
  onPress: () => void;
  children?: ReactNode;
}) {
  return (
    <button
      type="button"
      data-first={isFirst ? "" : undefined}
      onClick={onPress}
      className="block min-h-14 w-full px-4 py-2.5 text-left hover:bg-sunken focus-visible:-outline-offset-2"
    >
      <span className="block text-base font-semibold">{title}</span>
      {children && <span className="block text-13 text-pretty text-ink-2">{children}</span>}
    </button>
  );
}
