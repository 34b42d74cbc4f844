"use client";
// How does one criterion stand on a ballot?
import { type ReactNode, useState } from "react";
import { isNamed } from "@/domain/weighting/round";
import { TextArea } from "@/ui/text-area";
import { AskedAgain } from "./asked-again";
import { RangeLine } from "./range-line";
import type { BallotState } from "./use-ballot";
import type { WeighedCriterion } from "./use-weighing";

/** Its name, its range here, the method's control, and a reason where names are shown later. `htmlFor`: the control that the name labels; `label` stands for the name; `asksRange`: without a written range the voter is asked to think of one. */
export function BallotRow({
  ballot,
  criterion,
  htmlFor,
  past,
  note,
  label = criterion.name,
  asksRange = false,
  children,
}: {
  ballot: BallotState;
  criterion: WeighedCriterion;
  htmlFor?: string | undefined;
  past?: string | undefined;
  note?: ReactNode;
  label?: string | undefined;
  asksRange?: boolean | undefined;
  children: ReactNode;
}) {
  const reason = ballot.reasons[criterion.id] ?? "";
  const [isOpen, setOpen] = useState(false);
  const shows = isOpen || reason !== "";
  const box = `reason-${criterion.id}`;
  return (
    <li className="border-b border-border pt-1 pb-3.5">
      <div className="flex min-h-10 items-center justify-between gap-3">
        {htmlFor ? (
          <label htmlFor={htmlFor} className="min-w-0 text-base font-semibold break-words">
            {label}
          </label>
        ) : (
          <span className="min-w-0 text-base font-semibold break-words">{label}</span>
        )}
        <AskedAgain ballot={ballot} criterionId={criterion.id} />
        <span className="flex shrink-0 items-baseline gap-3 text-13 text-ink-3">
          {past && <span className="tabular-nums">{past}</span>}
          {isNamed(ballot.round) && (
            <button
              type="button"
              aria-expanded={shows}
              aria-controls={box}
              onClick={() => setOpen(!shows)}
              disabled={reason !== ""}
              className="hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover disabled:text-ink-3 disabled:no-underline"
            >
              {reason === "" ? (shows ? "Hide reason" : "Add reason") : "Reason"}
            </button>
          )}
        </span>
      </div>
      <RangeLine criterion={criterion} needsRange={asksRange} />
      <div className="mt-2">{children}</div>
      {note}
      {isNamed(ballot.round) && shows && (
        <TextArea
          id={box}
          aria-label={`Reason, ${criterion.name}`}
          placeholder="Why? Shown with your name after the reveal."
          rows={1}
          maxLength={500}
          value={reason}
          onValue={(value) => ballot.setReason(criterion.id, value)}
          onBlur={ballot.flush}
          className="mt-2"
        />
      )}
    </li>
  );
}
