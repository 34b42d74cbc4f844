// Which single judgement fits the others least, and what would fit?
import { exp, ln } from "@/domain/numbers/elementary";
import { type Judgement, logRatios } from "./pairwise";

export interface Misfit {
  judgement: Judgement;
  /** Mean |ln| by which the judgement differs from what two others say between them; 0 fits exactly. */
  congruence: number;
  /** The ratio that the other judgements say: the geometric mean of a_ik · a_kj. */
  suggested: number;
  /** The criterion with which these two disagree most: the three to look at again. */
  via: number;
}

/**
 * The judgement with the greatest congruence θ_ij = (1/|K|) Σ_k |ln a_ij − ln(a_ik a_kj)| over those k that were held against both (Siraj, Mikhailov &
 * Keane 2015, EJOR 242, 453–463); level ones: the first. Null if no judgement can be checked against two others, or if all fit. Throws Unfit as
 * `logRatios` does.
 */
export function mostInconsistent(judgements: readonly Judgement[], count: number): Misfit | null {
  const logs = logRatios(judgements, count);
  let worst: Misfit | null = null;
  for (const judgement of judgements) {
    const found = misfit(judgement, logs, count);
    if (found && found.congruence > (worst?.congruence ?? 0) + 1e-9) worst = found;
  }
  return worst;
}

function misfit(judgement: Judgement, logs: Float64Array, count: number): Misfit | null {
  const { a, b, ratio } = judgement;
  const own = ln(ratio);
  const indirect = Array.from({ length: count }, (_, k) => ({
    k,
    log: k === a || k === b ? Number.NaN : (logs[a * count + k] ?? 0) + (logs[k * count + b] ?? 0),
  })).filter(({ log }) => !Number.isNaN(log));
  if (indirect.length === 0) return null;
  const off = indirect.map(({ k, log }) => ({ k, off: Math.abs(own - log) }));
  return {
    judgement,
    congruence: off.reduce((sum, each) => sum + each.off, 0) / off.length,
    suggested: exp(indirect.reduce((sum, { log }) => sum + log, 0) / indirect.length),
    via: off.reduce((most, each) => (each.off > most.off ? each : most), { k: -1, off: -1 }).k,
  };
}
