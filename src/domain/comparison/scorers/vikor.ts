// Who is a fair compromise: good for most criteria, and not too bad for any?
import { type Comparison, standing } from "../comparison";
import { crossChecked, type Ranges } from "../cross-check";
import type { Scorer } from "../scorer";
import { tableOf } from "../table";
import { type Compromise, compromise } from "../vikor";
import { compromiseRanges } from "../vikor-range";

const ranges: Ranges = (rows, weights) => compromiseRanges(rows, weights).map(([least, most]) => [1 - most, 1 - least]);

/** VIKOR on the values, v = .5: total = 1 − Q, 0 to 1, so that more is better here too. It depends on who else is compared. */
export const vikor = {
  id: "vikor",
  name: "VIKOR",
  source: "Opricovic & Tzeng (2004), European Journal of Operational Research 156, 445–455",
  rank: (comparison: Comparison) =>
    crossChecked("vikor", comparison, (table) => compromise(table).Q.map((q) => 1 - q), ranges),
} as const satisfies Scorer;

/** The candidates that VIKOR proposes together, and whether the first leads far enough and is stable. */
export function compromiseSet(comparison: Comparison): Pick<
  Compromise,
  "acceptableAdvantage" | "acceptableStability"
> & {
  candidateIds: string[];
} {
  const { compromiseSet, acceptableAdvantage, acceptableStability } = compromise(tableOf(comparison));
  const rows = standing(comparison);
  const candidateIds = compromiseSet.flatMap((place) => rows[place]?.candidate.id ?? []);
  return { candidateIds, acceptableAdvantage, acceptableStability };
}
