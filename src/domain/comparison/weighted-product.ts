// What is each candidate's product of figures, each to the power of its weight?
import { exp, ln } from "../numbers/elementary";
import { Unfit } from "../numbers/unfit";
import type { Table } from "./table";

/**
 * Π x^w for each row (Bridgman 1922; Miller & Starr 1969); a column whose sign is −1 costs, and divides. A weight of 0 changes nothing
 * (x⁰ = 1, for 0 too); a 0 on anything that weighs makes the product 0. Throws Unfit on negative figures, and on costs of 0, which would divide by it.
 */
export function weightedProducts({ rows, columns, values, weights }: Table, signs?: readonly number[]): Float64Array {
  const found = new Float64Array(rows);
  for (let i = 0; i < rows; i += 1) {
    let logarithm = 0;
    for (let k = 0; k < columns; k += 1) {
      const [weight, value] = [weights[k] ?? 0, values[i * columns + k] ?? 0];
      const sign = signs?.[k] ?? 1;
      if (weight === 0) continue;
      if (value < 0 || (value === 0 && sign < 0)) throw new Unfit("invalid_input", "a product needs positive figures");
      logarithm += sign * weight * ln(value); // of 0 it is −∞, and stays so: no positive power undoes it
    }
    found[i] = exp(logarithm);
  }
  return found;
}
