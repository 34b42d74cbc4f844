// Who is preferred to the others more than they to it, pair by pair?
import type { Comparison } from "../comparison";
import { crossChecked, type Ranges } from "../cross-check";
import { netFlows } from "../net-flow";
import { netFlowRanges } from "../net-flow-range";
import type { Preference } from "../preference";
import type { Scorer } from "../scorer";

/** On values from 0 to 1: leads up to a tenth don't count, from three tenths on they count in full. A step of the 1–5 scale is a quarter. */
export const valuePreference: Preference = { function: "linear", q: 0.1, p: 0.3, s: 0 };

/** PROMETHEE II on the values, linear preference with indifference: total = net flow, −1 to 1. It depends on who else is compared. */
export const promethee = {
  id: "promethee",
  name: "PROMETHEE II",
  source: "Brans & Vincke (1985), Management Science 31, 647–656",
  rank: (comparison: Comparison) =>
    crossChecked(
      "promethee",
      comparison,
      (table) =>
        netFlows(
          table,
          comparison.criteria.map(() => valuePreference),
        ).phi,
      ranges,
    ),
} as const satisfies Scorer;

const ranges: Ranges = (rows, weights) => netFlowRanges(rows, weights, valuePreference);
