// How often does each candidate come first, if the ballots are mixed in every proportion?

import { randomShares, seededRandom } from "@/domain/numbers/random";
import { tieTolerance } from "@/domain/numbers/ranks";
import type { Weights } from "@/domain/weighting/method";
import { type Comparison, standing, type Values, weighted } from "./comparison";

export interface Mixes {
  draws: number;
  seed: number;
  ballots: number;
  /** In how many of the mixes each ranked candidate is first, as a share of 1; candidates that are level in a mix share it. */
  first: { candidateId: string; share: number }[];
}

const mostDraws = 10_000;
const fewestDraws = 100;
const work = 500_000; // draws × ballots that one call may cost: a crowd of voters gets fewer draws, not a slower page

/**
 * Mixes of the ballots in proportions drawn uniformly (a flat Dirichlet over the voters, however much each counts), each a set of weights under which the candidates
 * are compared. The same seed gives the same figures on every machine. No ballots: no draws, shares of 0.
 */
export function mixes(comparison: Comparison, ballots: readonly Weights[], seed = 4711): Mixes {
  const rows = standing(comparison);
  const draws =
    ballots.length === 0 ? 0 : Math.max(fewestDraws, Math.min(mostDraws, Math.floor(work / ballots.length)));
  const wins = rows.map(() => 0);
  const random = seededRandom(seed);
  const mixedTotals = new Float64Array(rows.length);
  const totals = rows.map(({ values }) => totalsOf(comparison, values, ballots));
  for (let draw = 0; draw < draws && rows.length > 0; draw += 1) {
    const mix = randomShares(ballots.length, random);
    for (const [place, own] of totals.entries()) mixedTotals[place] = mixed(own, mix);
    const best = mixedTotals.reduce((most, each) => Math.max(most, each), 0);
    const level = mixedTotals.reduce((count, each) => (best - each <= tieTolerance ? count + 1 : count), 0);
    for (let place = 0; place < wins.length; place += 1)
      if (best - (mixedTotals[place] ?? 0) <= tieTolerance) wins[place] = (wins[place] ?? 0) + 1 / level;
  }
  return {
    draws,
    seed,
    ballots: ballots.length,
    first: rows.map(({ candidate }, place) => ({
      candidateId: candidate.id,
      share: draws > 0 ? (wins[place] ?? 0) / draws : 0,
    })),
  };
}

/** One candidate's total under each ballot. Totals are linear in the weights: mixing totals is mixing weights, and cheaper. */
function totalsOf(comparison: Comparison, values: Values[number], ballots: readonly Weights[]): Float64Array {
  return Float64Array.from(ballots, (ballot) =>
    weighted(
      comparison.criteria.map(({ id }) => (Object.hasOwn(ballot, id) ? (ballot[id] ?? 0) : 0)),
      values,
    ),
  );
}

function mixed(totals: Float64Array, mix: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < totals.length; place += 1) sum += (totals[place] ?? 0) * (mix[place] ?? 0);
  return sum;
}
