// What does the product itself say of a case that someone could have handed in as a ballot?
import { Refusal } from "@/domain/refusal";
import { type BestWorst, placesOf } from "@/domain/weighting/best-worst";
import type { Answers } from "@/domain/weighting/method";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { methods } from "@/domain/weighting/methods";
import { pairKey } from "@/domain/weighting/pair-answers";
import type { Judgement } from "@/domain/weighting/pairwise";

/** How the criteria of a case are called on its ballot. */
export function idsOf(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `c${place}`);
}

/** The weights by the method of the registry, in the order of the criteria; null where the answers are no ballot of it. */
export function byBallot(method: WeightMethodId, answers: Answers | null, count: number): number[] | null {
  if (answers === null) return null;
  const ids = idsOf(count);
  try {
    const weights: Readonly<Record<string, number>> = methods[method].weights(answers, ids);
    return ids.map((id) => weights[id] ?? 0);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Answers by criterion, in their order. */
export function rowAnswers(row: readonly number[]): Answers {
  return Object.fromEntries(row.map((answer, place) => [`c${place}`, answer]));
}

/** Judgements as a ballot says them, from the heavier side; null where one is no whole number of times. */
export function pairAnswers(judgements: readonly Judgement[]): Answers | null {
  const said = judgements.map(({ a, b, ratio }) =>
    ratio >= 1 ? ([pairKey(`c${a}`, `c${b}`), ratio] as const) : ([pairKey(`c${b}`, `c${a}`), 1 / ratio] as const),
  );
  const whole = said.map(([key, times]) => [key, Math.round(times)] as const);
  return said.every(([, times], k) => Math.abs(times - (whole[k]?.[1] ?? 0)) < 1e-12)
    ? Object.fromEntries(whole)
    : null;
}

/** Both lists as a ballot says them. Throws Unfit as `placesOf` does. */
export function bestWorstAnswers(judged: BestWorst): Answers {
  const { best, worst } = placesOf(judged);
  const over = judged.bestToOthers.flatMap((times, j) => (j === best ? [] : [[pairKey(`c${best}`, `c${j}`), times]]));
  const under = judged.othersToWorst.flatMap((times, j) =>
    j === worst || j === best ? [] : [[pairKey(`c${j}`, `c${worst}`), times]],
  );
  return Object.fromEntries([...over, ...under]);
}
