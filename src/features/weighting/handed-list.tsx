"use client";
// What does a ballot say that was handed in?
import { handedShare } from "./handed-share";
import type { Handed } from "./kept-ballot";
import type { BallotState } from "./use-ballot";

/** Each criterion with its answer, the share of the weight that follows, and the reason; the heaviest first. */
export function HandedList({ ballot: { criteria, round }, handed }: { ballot: BallotState; handed: Handed }) {
  const rows = criteria
    .map((criterion) => ({
      criterion,
      ...handedShare(round.method, handed.answers, round.criterionIds, criterion.id),
    }))
    .sort((a, b) => b.share - a.share);
  return (
    <ul className="border-b border-border-strong">
      {rows.map(({ criterion, text, share }) => (
        <li
          key={criterion.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 border-t border-border py-2.5"
        >
          <span className="break-words">{criterion.name}</span>
          <span className="font-semibold tabular-nums">{text}</span>
          <span aria-hidden="true" className="col-span-2 block h-[3px] bg-border">
            <span data-ink="" className="block h-full bg-brand" style={{ width: `${share * 100}%` }} />
          </span>
          {handed.reasons[criterion.id] && (
            <q className="col-span-2 font-serif text-15 text-ink-2">{handed.reasons[criterion.id]}</q>
          )}
        </li>
      ))}
    </ul>
  );
}
