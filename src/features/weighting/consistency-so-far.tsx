"use client";
// Do the judgements given so far fit together?
import { consistencyWord } from "@/domain/weighting/judgement-words";
import type { ShownPair } from "@/domain/weighting/pairs";
import { consistencyOf } from "@/domain/weighting/pairwise-consistency";
import { shortDecimal } from "@/domain/wording/sentence";
import { keyOf, type PairwiseSteps } from "./pairwise-steps";
import type { BallotState } from "./use-ballot";

/** “Consistency so far: fair (CR .12)”, and the pair to look at again if a second look is advised. Nothing until the pairs can contradict each other. */
export function ConsistencySoFar({
  ballot,
  steps,
  pair,
}: {
  ballot: BallotState;
  steps: PairwiseSteps;
  pair: ShownPair;
}) {
  const { ratio, isHintDue, judged, worst } = consistencyOf(ballot.answers, ballot.ids);
  if (ratio === null || judged < ballot.ids.length) return null;
  const place = steps.pairs.findIndex((each) => worst && isSame(each, [worst.said.first, worst.said.second]));
  const again = steps.pairs[place];
  const isHere = again !== undefined && keyOf(again) === keyOf(pair);
  return (
    <p className="mt-4 text-13 text-pretty text-ink-2">
      <b className="font-semibold text-ink">Consistency so far: {consistencyWord(ratio)}</b> (CR{" "}
      {shortDecimal(ratio, 2)}).
      {isHintDue && again && (
        <>
          {" "}
          {isHere ? "This pair pulls the other way." : `Pair ${place + 1} pulls the other way.`}{" "}
          {!isHere && (
            <button
              type="button"
              onClick={() => steps.review(again)}
              className="hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
            >
              Review pair {place + 1}
            </button>
          )}
        </>
      )}
    </p>
  );
}

/** Whether two pairs are of the same two criteria, whichever stands first. */
export function isSame([first, second]: ShownPair, [one, other]: ShownPair): boolean {
  return (first === one && second === other) || (first === other && second === one);
}
