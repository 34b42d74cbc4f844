// Which range of weights do best-worst judgements leave open, and how consistent are they?
import { type BestWorst, placesOf } from "./best-worst";

export interface BestWorstIntervals {
  /** The least ξ for which |w_B/w_j − a_Bj| ≤ ξ and |w_j/w_W − a_jW| ≤ ξ can hold for all j. */
  ksi: number;
  /** The least and the greatest weight of each criterion among all weights that reach it. */
  intervals: [least: number, most: number][];
  /** ξ beside the greatest it can be for this a_BW; 0 is consistent. Null for figures beyond 9. */
  CR: number | null;
}

/** The greatest ξ for a_BW = 1 … 9. */
export const worstKsi = [0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23] as const;

/**
 * The first model (Rezaei 2015, Omega 53, 49–57). With t = w_B/w_W a criterion can keep its two conditions just if
 * (a_Bj − ξ)(a_jW − ξ) ≤ t ≤ (a_Bj + ξ)(a_jW + ξ); the least ξ leaves one t. Found by halving. Throws Unfit as `placesOf` does.
 */
export function bestWorstIntervals(judged: BestWorst): BestWorstIntervals {
  const { best, worst } = placesOf(judged);
  const { bestToOthers, othersToWorst } = judged;
  const n = bestToOthers.length;
  const times = bestToOthers[worst] ?? 1;
  if (n === 1) return { ksi: 0, intervals: [[1, 1]], CR: 0 };
  const others = bestToOthers.flatMap((toBest, j) =>
    j === best || j === worst ? [] : [{ j, toBest, toWorst: othersToWorst[j] ?? 1 }],
  );
  const ends = (ksi: number): [number, number] => [
    Math.max(times - ksi, 0, ...others.map((o) => Math.max(0, o.toBest - ksi) * Math.max(0, o.toWorst - ksi))),
    Math.min(times + ksi, ...others.map((o) => (o.toBest + ksi) * (o.toWorst + ksi))),
  ];
  const ksi = leastKsi(ends);
  const [low, high] = ends(ksi);
  const t = (low + high) / 2;
  const ranges = bestToOthers.map((toBest, j): [number, number] => {
    if (j === best) return [t, t];
    if (j === worst) return [1, 1];
    const toWorst = othersToWorst[j] ?? 1;
    const most = Math.min(toWorst + ksi, toBest > ksi ? t / (toBest - ksi) : Number.POSITIVE_INFINITY);
    return [Math.min(most, Math.max(toWorst - ksi, t / (toBest + ksi))), most];
  });
  const [leastSum, mostSum] = ranges.reduce(([a, b], [least, most]) => [a + least, b + most], [0, 0]);
  const intervals = ranges.map(([least, most]): [number, number] => [
    least / (mostSum - most + least),
    most / (leastSum - least + most),
  ]);
  const worstOf = Number.isInteger(times) ? worstKsi[times - 1] : undefined;
  return { ksi, intervals, CR: worstOf === undefined ? null : worstOf === 0 ? 0 : ksi / worstOf };
}

/** The least ξ that leaves a t between both ends. */
function leastKsi(ends: (ksi: number) => [number, number]): number {
  const isOpen = (ksi: number) => {
    const [low, high] = ends(ksi);
    return low <= high * (1 + 1e-15);
  };
  if (isOpen(0)) return 0;
  let [no, yes] = [0, 1];
  while (!isOpen(yes)) yes *= 2;
  for (let step = 0; step < 200 && yes - no > Number.EPSILON * yes; step += 1) {
    const middle = (no + yes) / 2;
    if (isOpen(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
