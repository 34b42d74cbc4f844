// Who is best if weak points pull down more than strong ones lift?
import type { Comparison } from "../comparison";
import { crossChecked, type Ranges } from "../cross-check";
import type { Scorer } from "../scorer";
import { tableOfRows } from "../table";
import { weightedProducts } from "../weighted-product";

/** Weighted product on fixed anchors: total = Π v^w, 0 to 1; a value of 0 on anything that weighs leaves nothing. */
export const weightedProduct = {
  id: "weighted-product",
  name: "Weighted product",
  source: "Bridgman (1922), Dimensional Analysis; Miller & Starr (1969), Executive Decisions and Operations Research",
  rank: (comparison: Comparison) =>
    crossChecked("weighted-product", comparison, (table) => weightedProducts(table), ranges),
} as const satisfies Scorer;

/** A product depends on nobody else's values: its own unknown ones at their worst, and at their best. */
const ranges: Ranges = (rows, weights) => {
  const [low, high] = [0, 1].map((unknown) => weightedProducts(tableOfRows(rows, weights, unknown)));
  return rows.map((_, place) => [low?.[place] ?? 0, high?.[place] ?? 1]);
};
