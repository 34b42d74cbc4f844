// Which candidates are a fair compromise: good for most criteria, and not too bad for any?
import { columnEnds, type Table } from "./table";

export interface Compromise {
  /** Weighted regret over all criteria, and the worst single one; less is better. */
  S: Float64Array;
  R: Float64Array;
  /** 0 (best) to 1: the mean of both, scaled, with `v` for S. */
  Q: Float64Array;
  /** The lead in Q that the first needs over the second: 1/(m−1); 1 for one candidate. */
  DQ: number;
  acceptableAdvantage: boolean;
  /** Whether the first by Q is also first by S or by R. */
  acceptableStability: boolean;
  /** The rows that are proposed together, in their order. */
  compromiseSet: number[];
}

const hair = 1e-9;

/**
 * VIKOR (Opricovic 1998; Opricovic & Tzeng 2004, EJOR 156, 445–455). `v` from 0 to 1 is the weight of the majority's regret S against the
 * worst single regret R. A column without range adds no regret; where all S, or all R, are level, that part of Q is 0.
 */
export function compromise(table: Table, v = 0.5): Compromise {
  const { S, R } = regrets(table);
  const Q = new Float64Array(table.rows);
  const [bestS, rangeS] = endsOf(S);
  const [bestR, rangeR] = endsOf(R);
  for (let i = 0; i < table.rows; i += 1) {
    const partS = rangeS > 0 ? ((S[i] ?? 0) - bestS) / rangeS : 0;
    const partR = rangeR > 0 ? ((R[i] ?? 0) - bestR) / rangeR : 0;
    Q[i] = v * partS + (1 - v) * partR;
  }
  return { S, R, Q, ...proposal(S, R, Q) };
}

function regrets(table: Table): { S: Float64Array; R: Float64Array } {
  const { rows, columns, values, weights } = table;
  const { least, most } = columnEnds(table);
  const [S, R] = [new Float64Array(rows), new Float64Array(rows)];
  const factor = weights.map((weight, k) => perUnit(weight, (most[k] ?? 0) - (least[k] ?? 0)));
  for (let i = 0, place = 0; i < rows; i += 1) {
    let sum = 0;
    let worst = 0;
    for (let k = 0; k < columns; k += 1, place += 1) {
      const regret = (factor[k] ?? 0) * ((most[k] ?? 0) - (values[place] ?? 0));
      sum += regret;
      if (regret > worst) worst = regret;
    }
    S[i] = sum;
    R[i] = worst;
  }
  return { S, R };
}

/** The weight of one unit of a column; a range too short to divide by is none. */
const perUnit = (weight: number, range: number) => (range > 1e-290 ? weight / range : 0);

/** The least figure, and how far the greatest is above it; figures within a hair of each other are level. */
function endsOf(figures: Float64Array): [least: number, range: number] {
  let [least, most] = [figures[0] ?? 0, figures[0] ?? 0];
  for (const figure of figures) {
    if (figure < least) least = figure;
    if (figure > most) most = figure;
  }
  return [least, most - least > 1e-12 ? most - least : 0];
}

function proposal(S: Float64Array, R: Float64Array, Q: Float64Array) {
  const order = Array.from(Q, (_, place) => place).sort((a, b) => (Q[a] ?? 0) - (Q[b] ?? 0) || a - b);
  const [first = 0, second] = order;
  const DQ = order.length > 1 ? 1 / (order.length - 1) : 1;
  const behind = (place: number) => (Q[place] ?? 0) - (Q[first] ?? 0);
  const acceptableAdvantage = second === undefined || behind(second) >= DQ - hair;
  const acceptableStability =
    order.length === 0 || (S[first] ?? 0) <= endsOf(S)[0] + hair || (R[first] ?? 0) <= endsOf(R)[0] + hair;
  const compromiseSet = !acceptableAdvantage
    ? order.filter((place) => behind(place) < DQ - hair)
    : order.slice(0, acceptableStability ? 1 : 2);
  return { DQ, acceptableAdvantage, acceptableStability, compromiseSet: compromiseSet.sort((a, b) => a - b) };
}
