// What weights do comparisons with the best and the worst criterion make?
import { bestWorstWeights } from "../best-worst";
import { bestWorstBallot } from "../best-worst-answers";
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
  weights: (answers, criterionIds) => {
    const ballot = bestWorstBallot(answers, criterionIds);
    return weightsOf(criterionIds, bestWorstWeights(ballot, ballot.places).weights);
  },
} as const satisfies WeightMethod;
