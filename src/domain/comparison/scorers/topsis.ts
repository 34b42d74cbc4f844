// Who is nearest to the best of everything and farthest from the worst?
import type { Comparison } from "../comparison";
import { crossChecked } from "../cross-check";
import type { Scorer } from "../scorer";
import { closeness } from "../topsis";
import { closenessRanges } from "../topsis-range";

/** TOPSIS on the values, with vector normalisation: total = relative closeness, 0 to 1. It depends on who else is compared. */
export const topsis = {
  id: "topsis",
  name: "TOPSIS",
  source: "Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer",
  rank: (comparison: Comparison) => crossChecked("topsis", comparison, (table) => closeness(table), closenessRanges),
} as const satisfies Scorer;
