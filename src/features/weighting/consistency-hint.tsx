"use client";
// Is there a judgement worth a second look?
import { useState } from "react";
import { consistencyWord, judgementSentence } from "@/domain/weighting/judgement-words";
import type { PairwiseConsistency, SaidPair } from "@/domain/weighting/pairwise-consistency";
import { listed, shortDecimal } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { isSame } from "./consistency-so-far";
import type { PairwiseSteps } from "./pairwise-steps";
import type { BallotState } from "./use-ballot";

/** How well the judgements fit in a word, with the figure; where a second look is advised, the judgement that fits least and what would fit. A hint, never a block. */
export function ConsistencyHint({
  ballot,
  steps,
  found,
}: {
  ballot: BallotState;
  steps: PairwiseSteps;
  found: PairwiseConsistency;
}) {
  const [isKept, setKept] = useState(false);
  const { ratio, isHintDue, worst } = found;
  if (ratio === null || ballot.ids.length < 3) return null;
  const nameOf = (id: string) => ballot.criteria.find((criterion) => criterion.id === id)?.name ?? "";
  const words = ({ first, second, times }: SaidPair) => judgementSentence(nameOf(first), nameOf(second), 1 - times);
  const pair = worst && steps.pairs.find((each) => isSame(each, [worst.said.first, worst.said.second]));
  return (
    <div className="border-b border-border py-4">
      <p>
        <b className="font-semibold">Consistency: {consistencyWord(ratio)}</b>{" "}
        <span className="text-ink-2 tabular-nums">(CR {shortDecimal(ratio, 2)})</span>
        {!isHintDue && <span className="text-ink-2">. Your answers fit together.</span>}
      </p>
      {isHintDue && worst && pair && !isKept && (
        <>
          <p className="mt-2 max-w-[62ch] text-pretty">
            {listed([nameOf(worst.said.first), nameOf(worst.said.second), nameOf(worst.via)])} disagree most. You said “
            {words(worst.said)}”; with what you said of the others, “{words(worst.fits)}” would fit.
          </p>
          <p className="mt-3 flex flex-wrap gap-2">
            <Button size="touch" className="md:min-h-9" onClick={() => steps.review(pair)}>
              Review this pair
            </Button>
            <Button size="touch" variant="quiet" className="md:min-h-9" onClick={() => setKept(true)}>
              Keep as is
            </Button>
          </p>
        </>
      )}
      {isHintDue && isKept && (
        <p className="mt-1 text-13 text-ink-2">Kept as it is. It counts like any other ballot.</p>
      )}
    </div>
  );
}
