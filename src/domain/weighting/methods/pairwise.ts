// What weights do comparisons of two criteria at a time make?
import { refuse } from "@/domain/refusal";
import { isConnected, leastLambdaCompletion, linkedTo } from "../incomplete-pairwise";
import { type Answers, type WeightMethod, weightsOf } from "../method";
import { pairJudgements, pairLimits } from "../pair-answers";
import type { Judgement } from "../pairwise";

/**
 * Pairwise comparison (AHP): the principal eigenvector of the judgements. Skipped pairs are inferred (least λmax) as long as the judgements link all
 * criteria; otherwise they are refused. However inconsistent, a ballot is never refused for that.
 */
export const pairwise = {
  id: "pairwise",
  name: "Pairwise comparison",
  summary:
    "Hold two criteria at a time against each other. The most thorough; it shows where answers contradict each other.",
  source:
    "Analytic hierarchy process; Saaty (1977), Journal of Mathematical Psychology 15, 234–281; skipped pairs: Bozóki, Fülöp & Rónyai (2010)",
  ballot: "pairwise",
  needsRanges: true,
  mostCriteria: 7,
  heavier: "first-of-pair",
  limits: () => pairLimits,
  check: (answers, criterionIds) => void given(answers, criterionIds),
  weights: (answers, criterionIds) =>
    weightsOf(criterionIds, leastLambdaCompletion(given(answers, criterionIds), criterionIds.length).weights),
} as const satisfies WeightMethod;

function given(answers: Answers, criterionIds: readonly string[]): Judgement[] {
  const judgements = pairJudgements(answers, criterionIds);
  if (isConnected(judgements, criterionIds.length)) return judgements;
  const linked = linkedTo(0, judgements);
  const alone = criterionIds.filter((_, place) => !linked.has(place));
  return refuse("weighting.pairs-not-linked", { left: alone.length }, alone[0]);
}
