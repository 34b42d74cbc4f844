// How wide is the middle half of the judgements on each thing?
import { interquartileRange, mean } from "@/domain/numbers/statistics";
import { type Agreement, type ConsensusMeasure, type Judgements, sizeOf } from "../measure";

export interface Spreads extends Agreement {
  /** The interquartile range of each object, in the judgements' own unit, in their order. */
  each: number[];
}

/** Interquartile range of type 7 for each object; `value` is their mean. Null without judges or objects. */
export const iqr = {
  id: "iqr",
  name: "Interquartile range",
  source: "Hyndman & Fan (1996), The American Statistician 50, 361–365, type 7",
  closer: "lower",
  measure(judgements: Judgements): Spreads {
    const { judges, objects } = sizeOf(judgements);
    const each = Array.from({ length: objects }, (_, place) =>
      interquartileRange(judgements.map((row) => row[place] ?? Number.NaN)),
    );
    return { value: each.length > 0 ? mean(each) : null, each, judges, objects };
  },
} as const satisfies ConsensusMeasure;
