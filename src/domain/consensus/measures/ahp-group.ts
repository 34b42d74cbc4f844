// Do the judges share their weight out alike, whatever the order?
import { exp, ln } from "@/domain/numbers/elementary";
import { type Agreement, type ConsensusMeasure, type Judgements, sizeOf } from "../measure";

export interface GroupConsensus extends Agreement {
  /** Mean of the judges' own entropies, entropy of their mean, and the difference; natural logarithms. Null where `value` is. */
  alpha: number | null;
  beta: number | null;
  gamma: number | null;
  /** The least entropy that one judge on a scale up to M can have. */
  alphaLeast: number | null;
  /** e^−β: how alike, uncorrected. */
  homogeneity: number | null;
}

/**
 * Shannon consensus of AHP priorities (Goepel 2013): S* = (e^−Hβ − e^Hα,min/e^Hγ,max) / (1 − e^Hα,min/e^Hγ,max), 0 to 1. Rows are shared out to 1
 * first. One judge, or one object, agrees with itself: 1. Null without judges or objects, or if a judge has negative figures or nothing but 0.
 */
export function groupConsensus(judgements: Judgements, scaleMax = 9): GroupConsensus {
  const { judges: K, objects: n } = sizeOf(judgements);
  const none = { value: null, alpha: null, beta: null, gamma: null, alphaLeast: null, homogeneity: null };
  const sums = judgements.map((row) => row.reduce((a, b) => a + b, 0));
  const isShared = judgements.every((row, i) => row.every((x) => x >= 0) && (sums[i] ?? 0) > 0);
  if (K === 0 || n === 0 || !isShared) return { ...none, judges: K, objects: n };
  const rows = judgements.map((row, i) => row.map((x) => x / (sums[i] ?? 1)));
  const alpha = rows.reduce((sum, row) => sum + entropy(row), 0) / K;
  const gamma = entropy(rows[0]?.map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / K) ?? []);
  const beta = Math.max(0, gamma - alpha);
  const alphaLeast = entropy(sharpest(n, scaleMax));
  const homogeneity = exp(-beta);
  const floor = exp(alphaLeast - gammaMost(n, K, scaleMax));
  const value = floor > 1 - 1e-12 ? 1 : Math.min(1, Math.max(0, (homogeneity - floor) / (1 - floor)));
  return { value, alpha, beta, gamma, alphaLeast, homogeneity, judges: K, objects: n };
}

export const ahpGroup = {
  id: "ahp-group",
  name: "AHP group consensus",
  source: "Goepel (2013), Proceedings of the ISAHP: Shannon entropy and its partitioning after Jost (2006)",
  closer: "higher",
  measure: (judgements: Judgements) => groupConsensus(judgements),
} as const satisfies ConsensusMeasure;

/** The priorities of a judge who puts one object as far above all others as the scale lets them. */
function sharpest(n: number, scaleMax: number): number[] {
  return Array.from({ length: n }, (_, k) => (k === 0 ? scaleMax : 1) / (n + scaleMax - 1));
}

/** The greatest entropy of the mean: each judge puts another object first; ln n once there are as many judges as objects. */
function gammaMost(n: number, judges: number, scaleMax: number): number {
  if (judges >= n) return ln(n);
  const [high, low] = [scaleMax / (n + scaleMax - 1), 1 / (n + scaleMax - 1)];
  return entropy(Array.from({ length: n }, (_, k) => (k < judges ? (high + (judges - 1) * low) / judges : low)));
}

function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * ln(share) : sum), 0);
}
