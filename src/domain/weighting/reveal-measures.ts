// How far do the votes of a round agree, by every measure that is defined for its method?
import type { Agreement, Judgements } from "@/domain/consensus/measure";
import { wordOfMeasure } from "@/domain/consensus/measure-words";
import { type ConsensusMeasureId, measures } from "@/domain/consensus/measures";
import { ordinalConsensusOf } from "@/domain/consensus/measures/tastle-wierman";
import { spreadWord } from "@/domain/consensus/words";
import type { Weighing } from "./group-weights";
import type { Answers, Weights } from "./method";
import { methods } from "./methods";

/** `n` votes went into it; `each`: of single criteria, by id, where the measure has such figures. Spreads are in points of 100. */
export interface RevealedMeasure {
  id: ConsensusMeasureId;
  name: string;
  value: number;
  word: string | null;
  n: number;
  each: Readonly<Record<string, number>> | null;
}

type Vote = { readonly answers: Answers; readonly weights: Weights };

/**
 * W, group consensus, quartiles and deviation of the weights (in points of 100), and for ratings the ordinal consensus of the answers, in the
 * registry's order; without those that say nothing of these votes. Only votes that weigh every criterion go in. Intraclass correlation belongs to scores.
 */
export function revealedMeasures({ method, criterionIds }: Weighing, votes: readonly Vote[]): RevealedMeasure[] {
  const whole = votes.filter(({ weights }) => criterionIds.every((id) => Object.hasOwn(weights, id)));
  const points = whole.map(({ weights }) => criterionIds.map((id) => (weights[id] ?? 0) * 100));
  const isRated = methods[method].ballot === "rating";
  const found: Partial<Record<ConsensusMeasureId, Agreement & { each?: readonly number[] }>> = {
    ...Object.fromEntries(ofWeights.map((id) => [id, measures[id].measure(points)])),
    ...(isRated && { "tastle-wierman": ordinalConsensusOf(rated(whole, criterionIds), 0, 10) }),
  };
  return (Object.keys(measures) as ConsensusMeasureId[]).flatMap((id) => {
    const { value = null, judges = 0, each } = found[id] ?? {};
    if (value === null || judges < 2) return [];
    const word = isSpread(id) ? spreadWord(value, "points") : wordOfMeasure(id, value);
    const byId = each && Object.fromEntries(criterionIds.map((criterion, place) => [criterion, each[place] ?? 0]));
    return [{ id, name: measures[id].name, value, word, n: judges, each: byId ?? null }];
  });
}

const ofWeights = ["kendall-w", "iqr", "mad", "ahp-group"] as const;

/** The middle half's width has words of its own; half of it, the deviation, has none. */
function isSpread(id: ConsensusMeasureId): boolean {
  return id === "iqr";
}

function rated(votes: readonly Vote[], criterionIds: readonly string[]): Judgements {
  return votes.map(({ answers }) => criterionIds.map((id) => answers[id] ?? 0));
}
