// Which weights follow from holding every criterion against the best and against the worst?
import { minimum } from "@/domain/numbers/linear-program";
import { Unfit } from "@/domain/numbers/unfit";

/** How many times as much the best matters as each criterion, and each criterion as the worst: 1 to 9, 1 for itself. */
export interface BestWorst {
  readonly bestToOthers: readonly number[];
  readonly othersToWorst: readonly number[];
}

export interface BestWorstWeights {
  /** Positive or 0, together 1. */
  weights: number[];
  /** How far the judgements are from fitting together: 0 fits exactly. */
  ksi: number;
}

/**
 * The linear model (Rezaei 2016, Omega 64, 126–130): min ξ with |w_B − a_Bj w_j| ≤ ξ, |w_j − a_jW w_W| ≤ ξ, Σw = 1; the optimum of the linear programme,
 * one criterion: weight 1. `places`: which are the best and the worst, where it is known. Throws Unfit as `placesOf` does.
 */
export function bestWorstWeights(judged: BestWorst, places = placesOf(judged)): BestWorstWeights {
  const { bestToOthers, othersToWorst } = judged;
  const { best, worst } = places;
  const n = bestToOthers.length;
  if (n === 1) return { weights: [1], ksi: 0 };
  const apart = (one: number, times: number, other: number) => {
    const left = new Array<number>(n + 1).fill(0);
    left[one] = (left[one] ?? 0) + 1;
    left[other] = (left[other] ?? 0) - times;
    return [left.with(n, -1), left.map((x) => -x).with(n, -1)].map((each) => ({ left: each, right: 0 }));
  };
  const sum = [...new Array<number>(n).fill(1), 0];
  const conditions = [
    ...bestToOthers.flatMap((times, j) => (j === best ? [] : apart(best, times, j))),
    ...othersToWorst.flatMap((times, j) => (j === worst || j === best ? [] : apart(j, times, worst))),
    { left: sum, right: 1 },
    { left: sum.map((x) => 0 - x), right: -1 },
  ];
  const found = minimum(
    sum.map((_, k) => (k === n ? 1 : 0)),
    conditions,
  );
  if (!found) throw new Unfit("invalid_input", "these judgements have no weights");
  const weights = found.x.slice(0, n);
  const total = weights.reduce((a, b) => a + b, 0);
  return { weights: weights.map((weight) => weight / total), ksi: found.value < 1e-12 ? 0 : found.value };
}

/**
 * Which criterion is the best and which the worst. Throws Unfit unless both lists are of one length with figures of 1 or more, each has a 1, and the best
 * over the worst is the same in both; one criterion can't be both unless there is but one, or all are level.
 */
export function placesOf({ bestToOthers, othersToWorst }: BestWorst): { best: number; worst: number } {
  const all = [...bestToOthers, ...othersToWorst];
  const areSound = all.every((times) => Number.isFinite(times) && times >= 1 && times <= 1e6);
  if (bestToOthers.length === 0 || bestToOthers.length !== othersToWorst.length || !areSound)
    throw new Unfit("invalid_input", "every criterion is held against the best and the worst, by figures of 1 or more");
  const most = Math.max(...othersToWorst);
  const bests = bestToOthers.flatMap((times, j) => (times === 1 ? [j] : []));
  const worsts = othersToWorst.flatMap((times, j) => (times === 1 ? [j] : []));
  const best = bests.find((j) => othersToWorst[j] === most) ?? bests[0];
  const worst = worsts.findLast((j) => bestToOthers[j] === most) ?? worsts[0];
  if (best === undefined || worst === undefined || bestToOthers[worst] !== othersToWorst[best])
    throw new Unfit("invalid_input", "the best and the worst are 1 against themselves, and agree on each other");
  return { best, worst };
}
