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
  const ends = { bestS, bestR };
  for (let i = 0; i < table.rows; i += 1) {
    const partS = rangeS > 0 ? ((S[i] ?? 0) - bestS) / rangeS : 0;
    const partR = rangeR > 0 ? ((R[i] ?? 0) - bestR) / rangeR : 0;
    Q[i] = v * partS + (1 - v) * partR;
  }
  return { S, R, Q, ...proposal(S, R, Q, ends) };
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
  for (let i = 1; i < figures.length; i += 1) {
    const figure = figures[i] ?? 0;
    if (figure < least) least = figure;
    if (figure > most) most = figure;
  }
  return [least, most - least > 1e-12 ? most - least : 0];
}

function proposal(S: Float64Array, R: Float64Array, Q: Float64Array, ends: { bestS: number; bestR: number }) {
  const first = leastBut(-1, Q);
  const second = leastBut(first, Q);
  const DQ = Q.length > 1 ? 1 / (Q.length - 1) : 1;
  const behind = (place: number) => (Q[place] ?? 0) - (Q[first] ?? 0);
  const acceptableAdvantage = second < 0 || behind(second) >= DQ - hair;
  const acceptableStability = first < 0 || (S[first] ?? 0) <= ends.bestS + hair || (R[first] ?? 0) <= ends.bestR + hair;
  const isProposed = (place: number) => {
    if (!acceptableAdvantage) return behind(place) < DQ - hair;
    return place === first || (place === second && !acceptableStability);
  };
  const compromiseSet: number[] = [];
  for (let place = 0; place < Q.length; place += 1) if (isProposed(place)) compromiseSet.push(place);
  return { DQ, acceptableAdvantage, acceptableStability, compromiseSet };
}

/** The place of the least figure, the first of level ones, leaving one place out; −1 if there is no other. */
function leastBut(left: number, figures: Float64Array): number {
  let found = -1;
  for (let place = 0; place < figures.length; place += 1)
    if (place !== left && (found < 0 || (figures[place] ?? 0) < (figures[found] ?? 0))) found = place;
  return found;
}
