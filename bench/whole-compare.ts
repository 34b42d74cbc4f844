// How long does all that a comparison says take, and does drawing samples need more room the longer it goes on?
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { acceptabilityRun } from "../src/domain/comparison/acceptability";
import { dominance } from "../src/domain/comparison/dominance";
import { ordersOf } from "../src/domain/comparison/orders";
import { methodViews, tallyViews } from "../src/domain/comparison/side-by-side";
import { anyWeights } from "../src/domain/comparison/weight-sources";
import { ownTotals } from "../src/domain/comparison/who-alone";
import { randomShares, seededRandom } from "../src/domain/numbers/random";
import type { Bare } from "./tight-loops";

const voters = 200;

/** All that a step of a slider makes anew on every view at once: the methods side by side, the voters' own orders, both tallies, dominance. */
export function wholeCompare({ rows, columns, values }: Bare): () => unknown {
  const comparison = {
    criteria: Array.from({ length: columns }, (_, k) => ({ id: `k${k}`, name: "", weight: 10_000 / columns })),
    candidates: Array.from({ length: rows }, (_, i) => ({ id: `c${i}`, name: "", ruledOut: null })),
    values: Array.from({ length: rows }, (_, i) => [...values.subarray(i * columns, (i + 1) * columns)]),
  };
  const random = seededRandom(9);
  const ballots = Array.from({ length: voters }, (_, place) => {
    const shares = randomShares(columns, random);
    return {
      id: `v${place}`,
      values: null,
      weights: Object.fromEntries(comparison.criteria.map(({ id }, k) => [id, shares[k] ?? 0])),
    };
  });
  return () => [
    methodViews(comparison),
    tallyViews(comparison, ordersOf(ownTotals(comparison, ballots))),
    dominance(comparison),
  ];
}

/** Megabytes kept, the most after any ten thousand samples: of a million, and of the first ten thousand. */
export function roomOfSamples({ rows, columns, values }: Bare): { ours: number; against: number } {
  setFlagsFromString("--expose-gc");
  const sweep: () => void = runInNewContext("gc");
  const run = acceptabilityRun({ rows, columns, values, weights: anyWeights(seededRandom(1)) });
  const greatest = (chunks: number) => {
    let most = 0;
    for (let chunk = 0; chunk < chunks; chunk += 1) {
      run.draw(10_000);
      sweep();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, (heapUsed + arrayBuffers) / 2 ** 20);
    }
    return most;
  };
  const against = greatest(1);
  return { ours: greatest(100), against };
}
