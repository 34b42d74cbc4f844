"use client";
// What does a voter need to know of a criterion before saying how much it matters?
import { rangePrompt } from "./range-prompt";
import type { WeighedCriterion } from "./use-weighing";

/**
 * From where to where it goes here; without a range its definition, and where the method `needsRange`, that the voter has to think of one. Spans only:
 * it stands within buttons too.
 */
export function RangeLine({ criterion, needsRange }: { criterion: WeighedCriterion; needsRange: boolean }) {
  const range = rangePrompt(criterion);
  const { definition } = criterion;
  if (!range && !definition && !needsRange) return null;
  return (
    <span className="block text-13 leading-[1.35] text-ink-2">
      {!range && definition && <span className="line-clamp-2">{definition}</span>}
      {range ? (
        <>
          <span className="text-ink-3">worst → best here:</span> {range}
        </>
      ) : (
        needsRange && (
          <span className="block text-ink-3">worst → best here: as far apart as your candidates may be</span>
        )
      )}
    </span>
  );
}
