// What weights do 100 points given to the criteria make?
import { refuse } from "@/domain/refusal";
import { type Answers, orderedAnswers, type WeightMethod, weightsOf } from "../method";

const total = 100;

/** 100 points: whole points, 0 or more a criterion, exactly 100 together; the weight is the share of points. */
export const points = {
  id: "points",
  name: "100 points",
  summary: "Everyone shares out 100 points: what one criterion gets, another doesn’t. The quick one.",
  source:
    "Point allocation; Doyle, Green & Bottomley (1997), Organizational Behavior and Human Decision Processes 70, 65–72",
  ballot: "points",
  needsRanges: false,
  mostCriteria: null,
  heavier: "higher-answer",
  limits: () => ({ min: 0, max: total, sum: total }),
  check: (answers, criterionIds) => void given(answers, criterionIds),
  weights: (answers, criterionIds) => weightsOf(criterionIds, given(answers, criterionIds)),
} as const satisfies WeightMethod;

function given(answers: Answers, criterionIds: readonly string[]): number[] {
  const all = orderedAnswers(answers, criterionIds, points.limits());
  const sum = all.reduce((a, b) => a + b, 0);
  if (sum !== total) refuse("weighting.points-sum", { sum, left: total - sum, total });
  return all;
}
