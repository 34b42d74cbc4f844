// How do the figures of a comparison lie in memory, for loops that run often?
import { Unfit } from "../numbers/unfit";
import { type Comparison, shares, standing, unknownCountsAs, type Values } from "./comparison";

/** Candidates × criteria, row by row. More is better in every column: what costs is negated before. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  /** One a column, 0 or more; as shares they add up to 1. */
  readonly weights: Float64Array;
}

const farthest = 1e300; // beyond it the distance of two figures is no number any more

/** The table of those candidates that are ranked, in their order; unknown values count as `unknown`. */
export function tableOf(comparison: Comparison, unknown = unknownCountsAs): Table {
  return tableOfRows(
    standing(comparison).map(({ values }) => values),
    shares(comparison),
    unknown,
  );
}

/** The table of rows of values from 0 to 1 and of weights as shares; unknown values count as `unknown`. */
export function tableOfRows(rows: Values, weights: readonly number[], unknown = unknownCountsAs): Table {
  const columns = weights.length;
  const values = new Float64Array(rows.length * columns);
  for (const [i, row] of rows.entries())
    for (let k = 0; k < columns; k += 1) values[i * columns + k] = row[k] ?? unknown;
  return { rows: rows.length, columns, values, weights: Float64Array.from(weights) };
}

/**
 * The table of raw figures in any unit; `signs` −1 for a column where less is better. Throws Unfit on rows of different lengths, figures
 * that are not finite or beyond ±1e300, and weights that are negative or not finite.
 */
export function tableFrom(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  signs: readonly number[] = weights.map(() => 1),
): Table {
  const columns = weights.length;
  if (columns === 0 || !matrix.every((row) => row.length === columns))
    throw new Unfit("invalid_input", "every row needs a figure for each criterion");
  if (!weights.every((weight) => Number.isFinite(weight) && weight >= 0))
    throw new Unfit("invalid_input", "weights must be finite and not negative");
  const figures = matrix.flat();
  if (!figures.every(Number.isFinite)) throw new Unfit("invalid_input", "a figure is not a finite number");
  if (figures.some((figure) => Math.abs(figure) > farthest)) throw new Unfit("out_of_range", "a figure is too large");
  const values = Float64Array.from(figures, (figure, place) => figure * (signs[place % columns] ?? 1) + 0);
  return { rows: matrix.length, columns, values, weights: Float64Array.from(weights) };
}

/** The least and the greatest figure of each column; of no rows 0. */
export function columnEnds({ rows, columns, values }: Table): { least: Float64Array; most: Float64Array } {
  const least = values.slice(0, columns);
  const most = values.slice(0, columns);
  if (rows === 0) return { least: new Float64Array(columns), most: new Float64Array(columns) };
  for (let i = 1, place = columns; i < rows; i += 1)
    for (let k = 0; k < columns; k += 1, place += 1) {
      const value = values[place] ?? 0;
      if (value < (least[k] ?? 0)) least[k] = value;
      if (value > (most[k] ?? 0)) most[k] = value;
    }
  return { least, most };
}
