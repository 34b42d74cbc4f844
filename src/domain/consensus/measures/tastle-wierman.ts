// On a scale of few steps, do the judges stand together or at the two ends?
import { log2 } from "@/domain/numbers/elementary";
import { mean } from "@/domain/numbers/statistics";
import { Unfit } from "@/domain/numbers/unfit";
import { type ConsensusMeasure, type Judgements, sizeOf } from "../measure";
import type { Spreads } from "./iqr";

/**
 * Cns = 1 + Σ p_i log₂(1 − |X_i − μ| / d) over the steps i = 1…k of an ordinal scale, d = k − 1: 1 if all stand on one step, 0 if half stand at
 * either end. `frequencies`: how many chose each step. Null if nobody chose; 1 on a scale of one step. Throws Unfit on negative figures.
 */
export function ordinalConsensus(frequencies: readonly number[]): number | null {
  if (!frequencies.every((count) => Number.isFinite(count) && count >= 0))
    throw new Unfit("invalid_input", "frequencies must be finite and not negative");
  const all = frequencies.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const width = frequencies.length - 1;
  if (width === 0) return 1;
  const middle = frequencies.reduce((sum, count, step) => sum + (count / all) * step, 0);
  const bits = frequencies.reduce(
    (sum, count, step) => (count > 0 ? sum + (count / all) * log2(1 - Math.abs(step - middle) / width) : sum),
    0,
  );
  return Math.min(1, Math.max(0, 1 + bits));
}

/**
 * On a scale of whole steps from `lowest` to `highest` (figures between are rounded, those beyond stand at the ends), object by object; `value` is
 * their mean, null without judges or objects.
 */
export function ordinalConsensusOf(judgements: Judgements, lowest: number, highest: number): Spreads {
  const { judges, objects } = sizeOf(judgements);
  const each = Array.from({ length: objects }, (_, place) => {
    const frequencies = new Array<number>(highest - lowest + 1).fill(0);
    for (const row of judgements) {
      const step = Math.min(highest, Math.max(lowest, Math.round(row[place] ?? 0))) - lowest;
      frequencies[step] = (frequencies[step] ?? 0) + 1;
    }
    return ordinalConsensus(frequencies) ?? 0;
  });
  return { value: judges > 0 && each.length > 0 ? mean(each) : null, each, judges, objects };
}

/** On scores from 1 to 5. */
export const tastleWierman = {
  id: "tastle-wierman",
  name: "Ordinal consensus",
  source: "Tastle & Wierman (2007), International Journal of Approximate Reasoning 45, 531–545",
  closer: "higher",
  measure: (judgements: Judgements) => ordinalConsensusOf(judgements, 1, 5),
} as const satisfies ConsensusMeasure;
