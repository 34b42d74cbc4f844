"use client";
// What can be done with a ballot that is being written?
import { type ReactNode, useState } from "react";
import type { Answers } from "@/domain/weighting/method";
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import { OtherAnswers } from "./other-answers";
import type { BallotState } from "./use-ballot";

/** What stands between a ballot and its submission, or the form's next stage: how the button says it, what to ask, and what would settle it. */
export type Gap = { short: string; ask: string; settle: { label: string; answers?: Answers } | null };

/** A stage before the submission: what its button says and does. */
type NextStage = { label: string; act: () => void };

/**
 * Submit, or with `next` the way to the form's next stage. It says what is missing; pressed all the same, it asks, and offers what would settle it.
 * `children` are further buttons of the stage, beside the main one. One row of 48 px on a phone: what isn't a vote lies one press behind it.
 */
export function HandIn({
  ballot,
  gap,
  next,
  children,
}: {
  ballot: BallotState;
  gap: Gap | null;
  next?: NextStage | undefined;
  children?: ReactNode;
}) {
  const [isAsked, setAsked] = useState(false);
  const go = (settled?: Answers) => (next ? next.act() : ballot.submit("vote", settled));
  const label = next?.label ?? "Submit";
  return (
    <ActionBar label="Your ballot" className="max-md:py-2">
      {gap && isAsked && (
        <p role="alert" className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-2">
          <span className="font-[550] text-ink">{gap.ask}</span>
          {gap.settle && (
            <button
              type="button"
              className="hit text-brand underline underline-offset-[3px]"
              onClick={() => go(gap.settle?.answers)}
            >
              {gap.settle.label}
            </button>
          )}
        </p>
      )}
      <Button
        variant="primary"
        size="touch"
        pending={ballot.isSending}
        onClick={() => (gap ? setAsked(true) : go())}
        className="max-md:flex-1 max-md:shrink max-md:px-2 md:min-h-10"
      >
        {gap?.short ? `${label}, ${gap.short}` : (next?.label ?? "Submit ballot")}
      </Button>
      {children}
      <OtherAnswers ballot={ballot} />
    </ActionBar>
  );
}
