// What weights do comparisons with the best and the worst criterion make?
import { bestWorstWeights } from "../best-worst";
import { type BestWorstBallot, bestWorstBallot } from "../best-worst-answers";
import { type WeightMethod, weightsOf } from "../method";
import { pairLimits } from "../pair-answers";

/** Best-worst: the optimum of the linear model, from 2n − 3 judgements. However inconsistent, a ballot is never refused for that. */
export const bestWorst = {
  id: "best-worst",
  name: "Best and worst",
  summary: "Choose what matters most and what matters least, then hold all others against these two.",
  source: "Best-worst method, linear model; Rezaei (2015), Omega 53, 49–57, and (2016), Omega 64, 126–130",
  ballot: "best-worst",
  needsRanges: true,
  mostCriteria: null,
  heavier: "first-of-pair",
  limits: () => pairLimits,
  check: (answers, criterionIds) => void bestWorstBallot(answers, criterionIds),
  weights: (answers, criterionIds) => weightsOf(criterionIds, optimumOf(bestWorstBallot(answers, criterionIds))),
} as const satisfies WeightMethod;

/** What was worked out, by the figures alone: every reading of a round asks for all its ballots again, and each is a linear programme. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 10_000;

function optimumOf(ballot: BestWorstBallot): readonly number[] {
  const key = JSON.stringify(ballot);
  const found = known.get(key);
  if (found) return found;
  const { weights } = bestWorstWeights(ballot, ballot.places);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, weights);
  return weights;
}
