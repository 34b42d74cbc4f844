// What weights do ratings from 0 to 10 make?
import { refuse } from "@/domain/refusal";
import { type Answers, orderedAnswers, type WeightMethod, weightsOf } from "../method";

/** Direct rating: a whole number from 0 to 10 for each criterion, not all 0; w = r / Σr. */
export const rating = {
  id: "rating",
  name: "Rating from 0 to 10",
  summary: "Each criterion gets 0 to 10 by itself. The least work; fits many criteria.",
  source: "Direct rating (SMART); Edwards (1977), IEEE Transactions on Systems, Man, and Cybernetics 7, 326–340",
  ballot: "rating",
  needsRanges: false,
  mostCriteria: null,
  heavier: "higher-answer",
  limits: () => ({ min: 0, max: 10, sum: null }),
  check: (answers, criterionIds) => void given(answers, criterionIds),
  weights: (answers, criterionIds) => weightsOf(criterionIds, given(answers, criterionIds)),
} as const satisfies WeightMethod;

function given(answers: Answers, criterionIds: readonly string[]): number[] {
  const all = orderedAnswers(answers, criterionIds, rating.limits());
  if (all.every((answer) => answer === 0)) refuse("weighting.ballot-all-zero");
  return all;
}
