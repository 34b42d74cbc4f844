// How is one criterion shown on a ballot that is handed in?
import type { Answers } from "@/domain/weighting/method";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { methods } from "@/domain/weighting/methods";
import { percent } from "@/domain/wording/sentence";

/**
 * The answer as it was given (points, a mark of 10, a place, a swing), of pairs the weight that follows from them, and the share of the weight that it
 * stands for, 0 to 1.
 */
export function handedShare(
  method: WeightMethodId,
  answers: Answers,
  criterionIds: readonly string[],
  id: string,
): { text: string; share: number } {
  if (Object.keys(answers).length === 0) return { text: "–", share: 0 };
  const { ballot, weights } = methods[method];
  const share = weights(answers, criterionIds)[id] ?? 0;
  const answer = answers[id];
  if (answer === undefined) return { text: percent(share), share };
  if (ballot !== "order") return { text: String(answer), share };
  const isLevel = Object.values(answers).filter((other) => other === answer).length > 1;
  return { text: `${answer}${isLevel ? "=" : "."}`, share };
}
