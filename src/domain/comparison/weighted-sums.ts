// What does each row of a table add up to?
import type { Table } from "./table";

/** Σ w·x for each row: the additive model (Keeney & Raiffa 1976). */
export function weightedSums({ rows, columns, values, weights }: Table): Float64Array {
  const found = new Float64Array(rows);
  for (let i = 0, place = 0; i < rows; i += 1) {
    let sum = 0;
    for (let k = 0; k < columns; k += 1, place += 1) sum += (weights[k] ?? 0) * (values[place] ?? 0);
    found[i] = sum;
  }
  return found;
}
