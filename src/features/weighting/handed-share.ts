// How is one answer shown once it is handed in?
import type { Answers } from "@/domain/weighting/method";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { methods } from "@/domain/weighting/methods";

/** The answer as it was given (points, a mark of 10, a place) and the share of the weight that it stands for, 0 to 1. */
export function handedShare(method: WeightMethodId, answers: Answers, id: string): { text: string; share: number } {
  const answer = answers[id];
  if (answer === undefined) return { text: "–", share: 0 };
  const ids = Object.keys(answers);
  const share = methods[method].weights(answers, ids)[id] ?? 0;
  if (method !== "ranking") return { text: String(answer), share };
  const isLevel = Object.values(answers).filter((other) => other === answer).length > 1;
  return { text: `${answer}${isLevel ? "=" : "."}`, share };
}
