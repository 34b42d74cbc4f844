// Do the judgements of a best-worst ballot fit together, and which one fits least?
import { bestWorstWeights } from "./best-worst";
import { type BestWorstBallot, bestWorstBallot, bestWorstPairs } from "./best-worst-answers";
import type { Answers, Weights } from "./method";

/** The most that CR may be before a second look is advised, by a_BW = 3 … 9 and 3 … 9 criteria: Liang, Brunelli & Rezaei (2020), table 3. */
const limits: readonly (readonly number[])[] = [
  [0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667],
  [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
  [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.296],
  [0.133, 0.199, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
  [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
  [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.362, 0.3657],
  [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.362, 0.3662],
];

export interface BestWorstConsistency {
  /** How far the linear model's optimum leaves the judgements from fitting: 0 fits exactly. */
  ksi: number;
  /** CR from the judgements alone: the largest of what each criterion adds; 0 is consistent. */
  ratio: number;
  /** Up to this CR nothing is advised: the table's nearest entry. */
  limit: number;
  /** Whether a second look is advised. A hint, never a block. */
  isHintDue: boolean;
  best: string;
  worst: string;
  /** The criterion whose two judgements fit least: best over it, it over worst, and what the two should come to multiplied. Null where all fit. */
  misfit: { criterionId: string; bestOver: number; overWorst: number; bestOverWorst: number } | null;
}

/**
 * Input-based consistency, CR = max_j |a_Bj a_jW − a_BW| / (a_BW² − a_BW) (Liang, Brunelli & Rezaei 2020, Omega 96, 102175), and the linear model's ξ
 * (Rezaei 2016); `known`: the optimum's weights, where they are worked out already. Null where the answers aren't a whole ballot yet; refuses what `pairJudgements` refuses and a set that is none.
 */
export function bestWorstConsistency(
  answers: Answers,
  criterionIds: readonly string[],
  known?: Weights,
): BestWorstConsistency | null {
  if (Object.keys(answers).length < bestWorstPairs(criterionIds.length)) return null;
  const { places, ...ballot } = bestWorstBallot(answers, criterionIds);
  const span = ballot.bestToOthers[places.worst] ?? 1;
  const widest = span * span - span;
  const parts = criterionIds.map((criterionId, j) => {
    const [bestOver, overWorst] = [ballot.bestToOthers[j] ?? 1, ballot.othersToWorst[j] ?? 1];
    const isEnd = j === places.best || j === places.worst;
    const off = isEnd ? 0 : Math.abs(bestOver * overWorst - span);
    // Of two that are level nothing can be said to lie far apart: any difference is as far as it can be.
    return { criterionId, bestOver, overWorst, off: off === 0 ? 0 : widest > 0 ? off / widest : 1 };
  });
  const most = parts.reduce<(typeof parts)[number] | null>(
    (worst, part) => (part.off > (worst?.off ?? 0) ? part : worst),
    null,
  );
  const ratio = most?.off ?? 0;
  const limit = limitOf(span, criterionIds.length);
  return {
    ksi: known
      ? ksiOf(
          { ...ballot, places },
          criterionIds.map((id) => known[id] ?? 0),
        )
      : bestWorstWeights(ballot, places).ksi,
    ...{ ratio, limit, isHintDue: ratio > limit },
    best: criterionIds[places.best] ?? "",
    worst: criterionIds[places.worst] ?? "",
    misfit: most && {
      ...{ criterionId: most.criterionId, bestOver: most.bestOver, overWorst: most.overWorst },
      bestOverWorst: span,
    },
  };
}

/** What the weights of the optimum leave: the greatest of what any judgement is off. */
function ksiOf(
  { bestToOthers, othersToWorst, places: { best, worst } }: BestWorstBallot,
  weights: readonly number[],
): number {
  const [top = 0, bottom = 0] = [weights[best], weights[worst]];
  const off = weights.map((weight, j) =>
    Math.max(Math.abs(top - (bestToOthers[j] ?? 1) * weight), Math.abs(weight - (othersToWorst[j] ?? 1) * bottom)),
  );
  const most = off.reduce((a, b) => Math.max(a, b), 0);
  return most < 1e-12 ? 0 : most;
}

/** For a_BW of 1 and 2 everything must fit: 0. Beyond nine criteria the last column holds. */
function limitOf(span: number, count: number): number {
  return limits[span - 3]?.[Math.min(9, Math.max(3, count)) - 3] ?? 0;
}
