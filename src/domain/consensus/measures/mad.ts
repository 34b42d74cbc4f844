// How far does the typical judge stand from the middle?
import { mean, medianAbsoluteDeviation } from "@/domain/numbers/statistics";
import { type ConsensusMeasure, type Judgements, sizeOf } from "../measure";
import type { Spreads } from "./iqr";

/** Median absolute deviation from the median, unscaled, for each object; `value` is their mean. Null without judges or objects. */
export const mad = {
  id: "mad",
  name: "Median absolute deviation",
  source: "Hampel (1974), Journal of the American Statistical Association 69, 383–393",
  closer: "lower",
  measure(judgements: Judgements): Spreads {
    const { judges, objects } = sizeOf(judgements);
    const each = Array.from({ length: objects }, (_, place) =>
      medianAbsoluteDeviation(judgements.map((row) => row[place] ?? Number.NaN)),
    );
    return { value: each.length > 0 ? mean(each) : null, each, judges, objects };
  },
} as const satisfies ConsensusMeasure;
