// Do the judges put things in the same order?

import { chiSquaredTail } from "@/domain/numbers/chi-squared";
import { power, squared } from "@/domain/numbers/elementary";
import { levelGroups, midRanks } from "@/domain/numbers/ranks";
import { type Agreement, type ConsensusMeasure, type Judgements, sizeOf } from "../measure";

export interface Concordance extends Agreement {
  /** Kendall's W from 0 to 1, corrected for ties; null with fewer than two judges or objects, or if all judges tie everything. */
  value: number | null;
  chiSquared: number | null;
  degreesOfFreedom: number;
  /** The chance of a W at least this high if all orders were drawn at random (χ² approximation; rough for few judges). */
  p: number | null;
}

/** Kendall's W = (12 S) / (m²(n³−n) − mT), T = Σ(t³−t) over every judge's ties; χ² = m(n−1)W with n−1 degrees of freedom. */
export const kendallW = {
  id: "kendall-w",
  name: "Kendall’s W",
  source:
    "Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10, 275–287; ties: Kendall & Gibbons (1990)",
  closer: "higher",
  measure(judgements: Judgements): Concordance {
    const { judges: m, objects: n } = sizeOf(judgements);
    const none = {
      value: null,
      chiSquared: null,
      degreesOfFreedom: Math.max(0, n - 1),
      p: null,
      judges: m,
      objects: n,
    };
    if (m < 2 || n < 2) return none;
    const ties = judgements.reduce((sum, row) => sum + tieTerm(row), 0);
    const widest = m * m * (power(n, 3) - n) - m * ties;
    if (widest <= 0) return none;
    const value = Math.min(1, (12 * squaredDeviations(judgements, n)) / widest);
    const chiSquared = m * (n - 1) * value;
    return { ...none, value, chiSquared, p: chiSquaredTail(chiSquared, n - 1) };
  },
} as const satisfies ConsensusMeasure;

/** Σ(t³−t) over the groups of t objects that one judge ties. */
export function tieTerm(row: readonly number[]): number {
  return levelGroups(row).reduce((sum, group) => sum + power(group.length, 3) - group.length, 0);
}

/** S: squared deviations of the objects' rank sums from their mean. */
export function squaredDeviations(judgements: Judgements, objects: number): number {
  const sums = new Array<number>(objects).fill(0);
  for (const row of judgements)
    for (const [place, rank] of midRanks(row).entries()) sums[place] = (sums[place] ?? 0) + rank;
  const middle = (judgements.length * (objects + 1)) / 2;
  return sums.reduce((total, sum) => total + squared(sum - middle), 0);
}
