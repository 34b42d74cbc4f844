"use client";
// Where does a voter go from a pair, and which keys lead there?
import { consistencyOf } from "@/domain/weighting/pairwise-consistency";
import { Button } from "@/ui/button";
import { useKeys } from "@/ui/use-keys";
import { HandIn } from "./hand-in";
import { keyOf, OVERVIEW, pairwiseSteps } from "./pairwise-steps";
import type { BallotState } from "./use-ballot";

/** At a pair: the next one, skip, undo. Where all stand together: Submit. */
export function PairwiseActions({ ballot }: { ballot: BallotState }) {
  const { pair, lean, isLast, next, skip } = pairwiseSteps(ballot);
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
        <Button size="touch" className="md:min-h-10" onClick={skip}>
          Skip
        </Button>
        {undo && (
          <Button size="touch" className="md:min-h-10" onClick={undo}>
            Undo
          </Button>
        )}
      </HandIn>
    );
  const { ratio } = consistencyOf(ballot.answers, ballot.ids);
  const ask = "Your answers don’t link all criteria yet. Judge one of the skipped pairs.";
  return (
    <HandIn
      key={OVERVIEW}
      ballot={ballot}
      gap={ratio === null ? { short: "pairs are missing", ask, settle: null } : null}
    >
      {undo && (
        <Button size="touch" className="md:min-h-10" onClick={undo}>
          Undo
        </Button>
      )}
    </HandIn>
  );
}
