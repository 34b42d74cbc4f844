// How close is each candidate to the best of everything, and how far from the worst?
import { squared } from "../numbers/elementary";
import { columnEnds, type Table } from "./table";

const plainFrom = 1e-100;
const plainTo = 1e100;

/**
 * Relative closeness C = D⁻ / (D⁺ + D⁻), 0 to 1, for each row (Hwang & Yoon 1981): distances to the best and to the worst of every column,
 * after dividing each column by its length (`vector`) or with figures as they are (`none`). A column without range adds nothing; where
 * all rows are the same, or there is but one, each is as near to the best as to the worst: .5.
 */
export function closeness(table: Table, scaling: "vector" | "none" = "vector"): Float64Array {
  const { rows, columns, values, weights } = table;
  const factor = scaling === "vector" ? vectorFactors(table) : weights;
  const { least, most } = columnEnds(table);
  const found = new Float64Array(rows);
  for (let i = 0, place = 0; i < rows; i += 1) {
    let above = 0;
    let below = 0;
    for (let k = 0; k < columns; k += 1, place += 1) {
      const [value, each] = [values[place] ?? 0, factor[k] ?? 0];
      const up = ((most[k] ?? 0) - value) * each;
      const down = (value - (least[k] ?? 0)) * each;
      above += up * up;
      below += down * down;
    }
    const [farFromBest, farFromWorst] = [Math.sqrt(above), Math.sqrt(below)];
    found[i] = farFromBest + farFromWorst > 0 ? farFromWorst / (farFromBest + farFromWorst) : 0.5;
  }
  return found;
}

/** Each weight divided by its column's length; 0 where the column is nothing but zeros. */
function vectorFactors({ rows, columns, values, weights }: Table): Float64Array {
  const squares = new Float64Array(columns);
  for (let i = 0, place = 0; i < rows; i += 1)
    for (let k = 0; k < columns; k += 1, place += 1) {
      const value = values[place] ?? 0;
      squares[k] = (squares[k] ?? 0) + value * value;
    }
  for (let k = 0; k < columns; k += 1) {
    const plain = Math.sqrt(squares[k] ?? 0);
    const length = plain > plainFrom && plain < plainTo ? plain : carefulLength(values, columns, k);
    squares[k] = length > 0 ? (weights[k] ?? 0) / length : 0;
  }
  return squares;
}

/** The length of a column whose squares are too large or too small for a number; 0 if it is too short to divide by. */
function carefulLength(values: Float64Array, columns: number, k: number): number {
  let most = 0;
  for (let place = k; place < values.length; place += columns) most = Math.max(most, Math.abs(values[place] ?? 0));
  if (most < 1e-290) return 0;
  let sum = 0;
  for (let place = k; place < values.length; place += columns) sum += squared((values[place] ?? 0) / most);
  return most * Math.sqrt(sum);
}
