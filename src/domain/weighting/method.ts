// What must a weighting method be able to do?
import { refuse } from "@/domain/refusal";

/**
 * A voter's answers. The keys are the method's: a criterion's id, or a pair of them, `<id>/<id>`, “the first matters n times as much as the second” (see
 * pair-answers.ts). What a number may be is the method's to check.
 */
export type Answers = Readonly<Record<string, number>>;

/** Weights by criterion id, each 0 to 1, together 1. */
export type Weights = Readonly<Record<string, number>>;

/** What a ballot looks like; several methods can share a screen. */
export type BallotScreen = "points" | "rating" | "order" | "swing" | "pairwise" | "best-worst";

/** What one answer may be: whole numbers from `min` to `max`; `sum` where all together must make exactly that. */
export interface AnswerLimits {
  min: number;
  max: number;
  sum: number | null;
}

export interface WeightMethod {
  readonly id: string;
  readonly name: string;
  /** What the voter does, in one sentence for menus. */
  readonly summary: string;
  /** Where the method is published. */
  readonly source: string;
  readonly ballot: BallotScreen;
  /** Whether answers mean something only beside the range “from worst to best here”. */
  readonly needsRanges: boolean;
  /** The most criteria that people can be asked about in this way; null where there is no such limit. */
  readonly mostCriteria: number | null;
  /** Whether a higher or a lower answer means a heavier criterion, or the pair's first one is the heavier. */
  readonly heavier: "higher-answer" | "lower-answer" | "first-of-pair";
  /** What one answer may be on a ballot of `count` criteria. */
  limits(count: number): AnswerLimits;
  /** Refuses answers that are not a complete, valid ballot on exactly these criteria. */
  check(answers: Answers, criterionIds: readonly string[]): void;
  /** The weights that the answers stand for. Refuses whatever `check` refuses. */
  weights(answers: Answers, criterionIds: readonly string[]): Weights;
}

/** The answers in the order of the criteria. Refuses a foreign criterion, a missing answer, and one that is not a whole number within the limits. */
export function orderedAnswers(answers: Answers, criterionIds: readonly string[], limits: AnswerLimits): number[] {
  const asked = new Set(criterionIds);
  if (asked.size === 0) refuse("weighting.ballot-incomplete", { missing: 0 });
  for (const id of Object.keys(answers)) if (!asked.has(id)) refuse("weighting.unknown-criterion");
  const missing = criterionIds.filter((id) => !Object.hasOwn(answers, id));
  if (missing.length > 0) refuse("weighting.ballot-incomplete", { missing: missing.length }, missing[0]);
  return criterionIds.map((id) => {
    const answer = answers[id];
    if (answer !== undefined && Number.isInteger(answer) && answer >= limits.min && answer <= limits.max) return answer;
    return refuse("weighting.answer-out-of-range", { min: limits.min, max: limits.max }, id);
  });
}

/** The weights of criteria in their order, by id: proportional to `parts` (0 or more, not all 0). */
export function weightsOf(criterionIds: readonly string[], parts: readonly number[]): Weights {
  const sum = parts.reduce((a, b) => a + b, 0);
  return Object.fromEntries(criterionIds.map((id, place) => [id, (parts[place] ?? 0) / sum]));
}
