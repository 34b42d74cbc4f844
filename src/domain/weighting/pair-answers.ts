// What does a ballot say whose answers are pairs?
import { refuse } from "@/domain/refusal";
import type { AnswerLimits, Answers } from "./method";
import type { Judgement } from "./pairwise";

/** “The first matters n times as much as the second”: 1 if they are level, 9 at most (Saaty 1977). */
export const pairLimits: AnswerLimits = { min: 1, max: 9, sum: null };

export type Pair = { readonly first: string; readonly second: string };

/** The key of an answer on a pair. */
export function pairKey(first: string, second: string): string {
  return `${first}/${second}`;
}

/** The pair of a key, or null where it is none. */
export function pairOf(key: string): Pair | null {
  const [first = "", second = "", ...rest] = key.split("/");
  return first !== "" && second !== "" && rest.length === 0 ? { first, second } : null;
}

/**
 * The judgements of a ballot by the criteria's places, in the order of the places, whatever order they were given in. Refuses no criteria at all, a key that is no pair of
 * two different ones of them, a pair that stands twice (once from either side), and a figure that is no whole number from 1 to 9.
 */
export function pairJudgements(answers: Answers, criterionIds: readonly string[]): Judgement[] {
  if (criterionIds.length === 0) refuse("weighting.ballot-incomplete", { missing: 0 });
  const placeOf = new Map(criterionIds.map((id, place) => [id, place]));
  const found = Object.entries(answers).map(([key, ratio]) => {
    const pair = pairOf(key);
    const [a, b] = [placeOf.get(pair?.first ?? ""), placeOf.get(pair?.second ?? "")];
    if (a === undefined || b === undefined || a === b) return refuse("weighting.unknown-criterion");
    if (Object.hasOwn(answers, pairKey(pair?.second ?? "", pair?.first ?? ""))) refuse("weighting.pair-twice", {}, key);
    if (!Number.isInteger(ratio) || ratio < pairLimits.min || ratio > pairLimits.max)
      refuse("weighting.answer-out-of-range", { min: pairLimits.min, max: pairLimits.max }, key);
    return { a, b, ratio };
  });
  const [upper, lower] = [(j: Judgement) => Math.min(j.a, j.b), (j: Judgement) => Math.max(j.a, j.b)];
  return found.sort((one, other) => upper(one) - upper(other) || lower(one) - lower(other));
}
