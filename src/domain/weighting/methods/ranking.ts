// What weights does an order of the criteria make?
import type { WeightMethod } from "../method";
import { byPlaces } from "../rank-answers";

/** Rank-order centroid: the k-th place of n weighs (1/n) Σ_{i=k..n} 1/i. */
export const ranking = {
  id: "ranking",
  name: "Ranking",
  summary: "Put the criteria in order; the weights follow from the places, the first ones far ahead.",
  source: "Rank-order centroid; Barron & Barrett (1996), Management Science 42, 1515–1523",
  ...byPlaces("centroid"),
} as const satisfies WeightMethod;
