"use client";
// Where does a voter go from a pair, and which keys lead there?
import { consistencyOf } from "@/domain/weighting/pairwise-consistency";
import { Button } from "@/ui/button";
import { useKeys } from "@/ui/use-keys";
import { type Gap, HandIn } from "./hand-in";
import { keyOf, OVERVIEW, pairwiseSteps } from "./pairwise-steps";
import type { BallotState } from "./use-ballot";

/** At a pair: the next one, skip, undo. Where all stand together: Submit. */
export function PairwiseActions({ ballot }: { ballot: BallotState }) {
  const { pair, lean, isLast, open, next, skip } = pairwiseSteps(ballot);
  const { undo } = ballot;
  useKeys({ ...(undo && { u: { says: "Undo the last judgement", act: undo } }) });
  useKeys({ ...(pair && { s: { says: "Skip this pair", act: skip } }) });
  if (pair)
    return (
      <HandIn
        key={keyOf(pair)}
        ballot={ballot}
        gap={lean === null ? { short: "", ask: "Say which one matters more, or skip this pair.", settle: null } : null}
        next={{ label: isLast ? "To the overview" : "Next pair", act: next }}
      >
        <Button size="touch" className="max-md:px-4 md:min-h-10" onClick={skip}>
          Skip
        </Button>
        {undo && (
          <Button size="touch" className="max-md:px-4 md:min-h-10" onClick={undo}>
            Undo
          </Button>
        )}
      </HandIn>
    );
  const { ratio } = consistencyOf(ballot.answers, ballot.ids);
  return (
    <HandIn key={OVERVIEW} ballot={ballot} gap={gapOf(ratio !== null, open)}>
      {open > 0 && (
        <Button size="touch" className="max-md:px-4 md:min-h-10" onClick={next}>
          Go on
        </Button>
      )}
      {undo && (
        <Button size="touch" className="max-md:px-4 md:min-h-10" onClick={undo}>
          Undo
        </Button>
      )}
    </HandIn>
  );
}

/** Pairs may be left out as long as the others link all criteria. */
function gapOf(isLinked: boolean, open: number): Gap | null {
  const short = open > 0 ? `${open} left` : "pairs are missing";
  if (!isLinked)
    return {
      short,
      ask: "Your answers don’t link all criteria yet. Judge one of the pairs that are left.",
      settle: null,
    };
  if (open === 0) return null;
  const ask = `${open} ${open === 1 ? "pair isn’t" : "pairs aren’t"} judged yet. They would be inferred from the others.`;
  return { short, ask, settle: { label: "Submit it as it is" } };
}
