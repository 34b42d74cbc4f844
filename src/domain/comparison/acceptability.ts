// How often does each candidate take each rank, over weights and values that we aren't sure of?
import { tieTolerance } from "../numbers/ranks";
import type { ValueSource } from "./value-sources";
import type { WeightSource } from "./weight-sources";

/** What a run has counted so far; [row · rows + rank from 0]. Level candidates share the better rank, so that a rank can add up to more than 1. */
export interface Acceptability {
  samples: number;
  /** b: the share of samples in which a row takes a rank. */
  ranks: Float64Array;
  /** The mean of the weights with which a row came first, row by row; 0 where it never did. */
  central: Float64Array;
  /** The share of samples in which a row stands above another; empty unless asked for. */
  above: Float64Array;
}

export interface AcceptabilityRun {
  /** Draws that many samples more. Nothing is allocated, so that a million needs no more room than one. */
  draw(samples: number): void;
  read(): Acceptability;
}

export interface AcceptabilityTask {
  readonly rows: number;
  readonly columns: number;
  /** The values, row by row; drawn anew for each sample if `doubts` is given. */
  readonly values: Float64Array;
  readonly weights: WeightSource;
  readonly doubts?: ValueSource;
  /** Whether to count who stands above whom. */
  readonly pairs?: boolean;
}

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen & Salminen 1998, EJOR 106, 137–143; SMAA-2: Lahdelma & Salminen 2001): ranks by weighted
 * sum, counted over draws. Totals within 1e-9 are level.
 */
export function acceptabilityRun(task: AcceptabilityTask): AcceptabilityRun {
  const { rows, columns } = task;
  const counts = new Float64Array(rows * rows);
  const winning = new Float64Array(rows * columns);
  const above = new Float64Array(task.pairs ? rows * rows : 0);
  const values = task.values.slice();
  const weights = new Float64Array(columns);
  const totals = new Float64Array(rows);
  const order = Int32Array.from({ length: rows }, (_, place) => place);
  let samples = 0;

  function draw(more: number): void {
    for (let sample = 0; sample < more; sample += 1) {
      task.weights(weights);
      task.doubts?.(values);
      totalsInto(totals, values, weights);
      sortDown(order, totals);
      countRanks(order, totals, counts);
      countWins(order, totals, weights, winning);
      if (above.length > 0) countPairs(order, totals, above);
    }
    samples += more;
  }

  function read(): Acceptability {
    const central = winning.map((sum, place) => sum / Math.max(1, counts[Math.floor(place / columns) * rows] ?? 0));
    const share = (count: number) => (samples > 0 ? count / samples : 0);
    return { samples, ranks: counts.map(share), central, above: above.map(share) };
  }

  return { draw, read };
}

function totalsInto(totals: Float64Array, values: Float64Array, weights: Float64Array): void {
  for (let i = 0, place = 0; i < totals.length; i += 1) {
    let sum = 0;
    for (let k = 0; k < weights.length; k += 1, place += 1) sum += (values[place] ?? 0) * (weights[k] ?? 0);
    totals[i] = sum;
  }
}

/** Insertion sort, highest first, from the order of the sample before: ranks seldom change much. */
function sortDown(order: Int32Array, totals: Float64Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const own = order[place] ?? 0;
    const total = totals[own] ?? 0;
    let at = place;
    for (; at > 0 && (totals[order[at - 1] ?? 0] ?? 0) < total; at -= 1) order[at] = order[at - 1] ?? 0;
    order[at] = own;
  }
}

function countRanks(order: Int32Array, totals: Float64Array, counts: Float64Array): void {
  const rows = order.length;
  let [rank, best] = [0, totals[order[0] ?? 0] ?? 0];
  for (let place = 0; place < rows; place += 1) {
    const own = order[place] ?? 0;
    const total = totals[own] ?? 0;
    if (best - total > tieTolerance) [rank, best] = [place, total];
    const at = own * rows + rank;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

function countWins(order: Int32Array, totals: Float64Array, weights: Float64Array, winning: Float64Array): void {
  const columns = weights.length;
  const best = totals[order[0] ?? 0] ?? 0;
  for (let place = 0; place < order.length; place += 1) {
    const own = order[place] ?? 0;
    if (best - (totals[own] ?? 0) > tieTolerance) return;
    for (let k = 0, at = own * columns; k < columns; k += 1, at += 1)
      winning[at] = (winning[at] ?? 0) + (weights[k] ?? 0);
  }
}

function countPairs(order: Int32Array, totals: Float64Array, above: Float64Array): void {
  const rows = order.length;
  for (let place = 0; place < rows; place += 1) {
    const own = order[place] ?? 0;
    const total = totals[own] ?? 0;
    for (let under = place + 1; under < rows; under += 1) {
      const other = order[under] ?? 0;
      if (total - (totals[other] ?? 0) <= tieTolerance) continue;
      above[own * rows + other] = (above[own * rows + other] ?? 0) + 1;
    }
  }
}
