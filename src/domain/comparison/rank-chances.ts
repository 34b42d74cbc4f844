// How likely is each rank for each candidate, if we aren't sure of weights or scores?
import { seededRandom } from "../numbers/random";
import type { Weights } from "../weighting/method";
import { acceptabilityRun } from "./acceptability";
import { type Comparison, shares, standing } from "./comparison";
import { tableOf } from "./table";
import { anyValue, doubtfulValues } from "./value-sources";
import { anyWeights, mixedBallots, sameWeights, type WeightSource } from "./weight-sources";

/** any: every set of weights there can be; ballots: mixes of the team's own; agreed: the group's weights, only the values in doubt. */
export type WeightDoubt = "any" | "ballots" | "agreed";

export interface Doubt {
  weights: WeightDoubt;
  /** The ballots' weights, for `ballots`. */
  ballots?: readonly Weights[];
  /** Standard deviations of the values, shaped as the comparison's; left out, values are as they are. Unknown values are always drawn from 0 to 1. */
  values?: readonly (readonly number[])[];
  /** The same seed gives the same figures on every machine. */
  seed?: number;
}

export interface RankChance {
  candidateId: string;
  /** The share of samples in which the candidate takes rank 1, 2, 3 …; level candidates share the better one. */
  ranks: number[];
  /** The mean weights with which it came first, in the order of the criteria; null where it never did. */
  central: number[] | null;
  /** How often it is first with just those weights: 1 or 0 where the values are sure; null where it never was first. With the agreed weights, its first rank. */
  confidence: number | null;
}

export interface RankChances {
  samples: number;
  seed: number;
  /** 95 % of such runs are no farther than this from the true shares, whatever share it is. */
  error: number;
  chances: RankChance[];
}

export const standardSeed = 4711;
export const standardSamples = 10_000;
const confidenceSamples = 2_000;

export interface RankChancesRun {
  /** Draws more samples: in a worker, some thousands between two reports of progress. */
  draw(samples: number): void;
  /** `false` leaves out central weights and confidence: what a screen of ballots must not tell, and what takes long where values are in doubt. */
  read(withCentral?: boolean): RankChances;
}

/** SMAA-2 on a comparison, bit by bit. With `ballots` and no ballots, weights are the agreed ones. */
export function rankChancesRun(comparison: Comparison, doubt: Doubt): RankChancesRun {
  const seed = doubt.seed ?? standardSeed;
  const random = seededRandom(seed);
  const { rows, columns, values } = tableOf(comparison);
  const doubts = doubtsOf(comparison, doubt);
  const task = {
    ...{ rows, columns, values },
    ...(doubts.some((each) => each > 0) ? { doubts: doubtfulValues(values, doubts, random) } : {}),
  };
  const run = acceptabilityRun({ ...task, weights: weightSource(comparison, doubt, random) });

  function confidenceOf(place: number, central: readonly number[], first: number): number {
    if (doubt.weights === "agreed") return first;
    const own = seededRandom(seed);
    const again = task.doubts ? { doubts: doubtfulValues(values, doubts, own) } : {};
    const alone = acceptabilityRun({ ...task, ...again, weights: sameWeights(central) });
    alone.draw(task.doubts ? confidenceSamples : 1);
    return alone.read().ranks[place * rows] ?? 0;
  }

  function read(withCentral = true): RankChances {
    const { samples, ranks, central } = run.read();
    const chances = standing(comparison).map(({ candidate }, place) => {
      const own = [...ranks.subarray(place * rows, (place + 1) * rows)];
      const first = own[0] ?? 0;
      const middle = withCentral && first > 0 ? [...central.subarray(place * columns, (place + 1) * columns)] : null;
      return {
        candidateId: candidate.id,
        ranks: own,
        central: middle,
        confidence: middle && confidenceOf(place, middle, first),
      };
    });
    return { samples, seed, error: samplingError(samples), chances };
  }

  return { draw: run.draw, read };
}

/** SMAA-2 on a comparison at once: the chances after `samples` draws. */
export function rankChances(comparison: Comparison, doubt: Doubt, samples = standardSamples): RankChances {
  const run = rankChancesRun(comparison, doubt);
  run.draw(samples);
  return run.read();
}

/** Half the width of the 95 % interval of a share of one half, the widest that there is: .98 / √N; 1 without samples. */
export function samplingError(samples: number): number {
  return samples > 0 ? Math.min(1, 0.98 / Math.sqrt(samples)) : 1;
}

function weightSource(comparison: Comparison, { weights, ballots = [] }: Doubt, random: () => number): WeightSource {
  if (weights === "any") return anyWeights(random);
  const columns = comparison.criteria.length;
  if (weights === "agreed" || ballots.length === 0) return sameWeights(shares(comparison));
  const rows = ballots.map((ballot) =>
    comparison.criteria.map(({ id }) => (Object.hasOwn(ballot, id) ? (ballot[id] ?? 0) : 0)),
  );
  return mixedBallots(Float64Array.from(rows.flat()), columns, random);
}

/** The doubts of the ranked candidates, row by row; nothing known is `anyValue`. */
function doubtsOf(comparison: Comparison, { values }: Doubt): Float64Array {
  const rows = comparison.candidates.flatMap(({ ruledOut }, place) => (ruledOut === null ? [place] : []));
  return Float64Array.from(
    rows.flatMap((place) =>
      comparison.criteria.map((_, k) => {
        if ((comparison.values[place]?.[k] ?? null) === null) return anyValue;
        return Math.max(0, values?.[place]?.[k] ?? 0);
      }),
    ),
  );
}
