// Who is best if weak points pull down more than strong ones lift?
import type { Comparison } from "../comparison";
import { crossChecked } from "../cross-check";
import type { Scorer } from "../scorer";
import { weightedProducts } from "../weighted-product";

/** Weighted product on fixed anchors: total = Π v^w, 0 to 1; a value of 0 on anything that weighs leaves nothing. */
export const weightedProduct = {
  id: "weighted-product",
  name: "Weighted product",
  source: "Bridgman (1922), Dimensional Analysis; Miller & Starr (1969), Executive Decisions and Operations Research",
  rank: (comparison: Comparison) => crossChecked("weighted-product", comparison, (table) => weightedProducts(table)),
} as const satisfies Scorer;
