// What weights do swings from worst to best make?
import { refuse } from "@/domain/refusal";
import { type Answers, orderedAnswers, type WeightMethod, weightsOf } from "../method";

/**
 * Swing: with everything at its worst, the criterion whose swing from worst to best here matters most is 100, the others relative to it, whole
 * numbers from 0; w = s / Σs. Without a 100 the answers stand for what they are relative to the highest.
 */
export const swing = {
  id: "swing",
  name: "Swing weights",
  summary: "Put the criteria in order, then say what each one’s step from worst to best is worth beside the first’s.",
  source:
    "von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research; Edwards & Barron (1994), SMARTS",
  ballot: "swing",
  needsRanges: true,
  mostCriteria: null,
  heavier: "higher-answer",
  limits: () => ({ min: 0, max: 100, sum: null }),
  check: (answers, criterionIds) => void given(answers, criterionIds),
  weights: (answers, criterionIds) => weightsOf(criterionIds, given(answers, criterionIds)),
} as const satisfies WeightMethod;

function given(answers: Answers, criterionIds: readonly string[]): number[] {
  const all = orderedAnswers(answers, criterionIds, swing.limits());
  if (all.every((answer) => answer === 0)) refuse("weighting.ballot-all-zero");
  return all;
}
