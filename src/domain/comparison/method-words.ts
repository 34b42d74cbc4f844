// What does each method do, in plain words, and with which settings do we use it?
import { shortDecimal } from "@/domain/wording/sentence";
import type { ScorerId } from "./scorers";
import { valuePreference } from "./scorers/promethee";
import type { TallyId } from "./tallies";

export interface MethodWords {
  /** What it counts. */
  how: string;
  /** Its settings, and what a missing value is in it. */
  settings: string;
}

const [q, p] = [shortDecimal(valuePreference.q, 1), shortDecimal(valuePreference.p, 1)];
const missing =
  "A missing value counts as the middle; the figure stays within its range whatever the missing ones turn out to be.";

/** Of all scoring models and tallies; every one works on the same weights and the same values from 0 to 1. */
export const methodWords: Record<ScorerId | TallyId, MethodWords> = {
  "weighted-sum": {
    how: "Each criterion adds its weight times the value. This is the result.",
    settings:
      "Values run from 0 to 1 between the fixed ends of each scale, so a total doesn’t depend on who else is compared. A missing value makes the total a range, from its worst to its best; for the rank it counts as the middle.",
  },
  "weighted-product": {
    how: "Values are multiplied, each to the power of its weight: one weak point pulls the whole down, and a value of 0 leaves nothing.",
    settings: `On the same fixed ends; it doesn’t depend on who else is compared. ${missing}`,
  },
  topsis: {
    how: "How near one is to the best found on every criterion, and how far from the worst, as distances: 1 is the best of everything.",
    settings: `Vector normalisation, weighted Euclidean distances; it depends on who else is compared. ${missing}`,
  },
  promethee: {
    how: "Everyone against everyone, criterion by criterion: the figure is by how much one is preferred to the others less how much they are to it, from −1 to 1.",
    settings: `Linear preference on every criterion: a lead of up to q = ${q} of the scale counts nothing, from p = ${p} on it counts in full; a step of the 1–5 scale is .25. It depends on who else is compared. ${missing}`,
  },
  vikor: {
    how: "A compromise: the regret over all criteria and the worst single regret count alike. Q is 0 for the best, 1 for the worst.",
    settings: `v = .5; the first stands alone if it leads by 1 ÷ (candidates − 1) and leads by one of the regrets as well. It depends on who else is compared. ${missing}`,
  },
  borda: {
    how: "A point for everyone whom a member puts below, half a point for everyone level.",
    settings:
      "On the members’ own orders: their own weights and, where both have names, their own scores. Everyone counts once, whatever their share in the round, and other weights in a scenario change nothing here.",
  },
  condorcet: {
    how: "Two by two: a point for everyone whom more members put below than above, half a point if as many.",
    settings: "On the members’ own orders, as the Borda count.",
  },
};
