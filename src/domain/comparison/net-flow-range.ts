// Between which figures does a net flow lie, however unknown values turn out?
import type { Values } from "./comparison";
import type { Range } from "./known-columns";
import { type Preference, preferenceFor } from "./preference";

/**
 * From a row's own unknown values at 0 and everybody else's at 1 to the opposite: preference never falls with one's own value and never rises with another's. The
 * same preference on every column.
 */
export function netFlowRanges(rows: Values, weights: readonly number[], preference: Preference): Range[] {
  const others = Math.max(1, rows.length - 1);
  const flow = (own: Values[number], place: number, unknown: number) =>
    rows.reduce((total, other, at) => {
      if (at === place) return total;
      return weights.reduce((sum, weight, k) => {
        const lead = (own[k] ?? unknown) - (other[k] ?? 1 - unknown);
        return sum + (weight / others) * (preferenceFor(preference, lead) - preferenceFor(preference, -lead));
      }, total);
    }, 0);
  return rows.map((row, place) => [flow(row, place, 0), flow(row, place, 1)]);
}
