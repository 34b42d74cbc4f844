// What weights does an order make, if they fall as one over the place?
import type { WeightMethod } from "../method";
import { byPlaces } from "../rank-answers";

/** Rank reciprocal: the k-th place weighs (1/k) / Σ 1/i. */
export const rankReciprocal = {
  id: "rank-reciprocal",
  name: "Ranking, by halves and thirds",
  summary: "Put the criteria in order; the second weighs half as much as the first, the third a third.",
  source:
    "Rank reciprocal; Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28, 62–77",
  ...byPlaces("reciprocal"),
} as const satisfies WeightMethod;
