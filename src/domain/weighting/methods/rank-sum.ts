// What weights does an order make, if they fall in even steps?
import type { WeightMethod } from "../method";
import { byPlaces } from "../rank-answers";

/** Rank sum: the k-th place of n weighs 2(n + 1 − k) / (n(n + 1)). */
export const rankSum = {
  id: "rank-sum",
  name: "Ranking, even steps",
  summary: "Put the criteria in order; the weights fall in even steps from the first to the last.",
  source: "Rank sum; Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28, 62–77",
  ...byPlaces("sum"),
} as const satisfies WeightMethod;
