// What does a ballot say that holds every criterion against the best and the worst?
import { refuse } from "@/domain/refusal";
import type { BestWorst } from "./best-worst";
import type { Answers } from "./method";
import { pairJudgements } from "./pair-answers";
import type { Judgement } from "./pairwise";

/** The judgements in the order of the criteria, and the places of the best and the worst. */
export interface BestWorstBallot extends BestWorst {
  readonly places: { readonly best: number; readonly worst: number };
}

/** How many judgements a ballot of so many criteria holds: 2n − 3. */
export function bestWorstPairs(count: number): number {
  return Math.max(0, 2 * count - 3);
}

/**
 * Reads the keys `best/j` and `j/worst`, all of them and nothing else. Refuses too few, a set of pairs that doesn't hold all of them against one best and one
 * worst, and whatever `pairJudgements` refuses.
 */
export function bestWorstBallot(answers: Answers, criterionIds: readonly string[]): BestWorstBallot {
  const judgements = pairJudgements(answers, criterionIds);
  const count = criterionIds.length;
  if (count === 1) return { bestToOthers: [1], othersToWorst: [1], places: { best: 0, worst: 0 } };
  const missing = bestWorstPairs(count) - judgements.length;
  if (missing > 0) refuse("weighting.pairs-missing", { left: missing });
  const places = endsOf(judgements, count) ?? refuse("weighting.best-worst-mixed");
  const times = (a: number, b: number) =>
    a === b ? 1 : (judgements.find((each) => each.a === a && each.b === b)?.ratio ?? 1);
  return {
    bestToOthers: criterionIds.map((_, j) => times(places.best, j)),
    othersToWorst: criterionIds.map((_, j) => times(j, places.worst)),
    places,
  };
}

/** The one that stands before all others, and the one that stands after all; null unless every pair holds one of the two. */
function endsOf(judgements: readonly Judgement[], count: number): BestWorstBallot["places"] | null {
  const all = Array.from({ length: count }, (_, place) => place);
  const times = (end: "a" | "b", place: number) => judgements.filter((each) => each[end] === place).length;
  const best = all.find((place) => times("a", place) === count - 1);
  const worst = all.find((place) => times("b", place) === count - 1);
  if (best === undefined || worst === undefined) return null;
  return judgements.every(({ a, b }) => a === best || b === worst) ? { best, worst } : null;
}
