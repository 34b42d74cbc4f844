// Who would be first without one of the voters, criteria or candidates?

import { apportion } from "../numbers/apportionment";
import { aggregate, type Statistic } from "../weighting/aggregation";
import type { Comparison } from "./comparison";
import { sameIds } from "./first-place";
import type { VoterBallot } from "./matter";
import { leaders } from "./ranking";
import type { Scorer } from "./scorer";
import { weightedSum } from "./scorers/weighted-sum";

export interface LeftOut {
  id: string;
  /** All in first place without it. */
  leaders: string[];
  /** Whether that is somebody else, or somebody more or fewer, than with everything. */
  changes: boolean;
}

/**
 * The leaders without each criterion, the others' weights scaled to 10000 together. Left out of the answer is a criterion without which nothing is weighed.
 */
export function withoutEachCriterion(comparison: Comparison, scorer: Scorer = weightedSum): LeftOut[] {
  const all = leaders(scorer.rank(comparison));
  return comparison.criteria.flatMap(({ id }, k) => {
    const rest = comparison.criteria.filter((_, place) => place !== k);
    if (rest.every(({ weight }) => weight === 0)) return [];
    const weights = apportion(
      rest.map(({ weight }) => weight),
      10_000,
    );
    const without = {
      ...comparison,
      criteria: rest.map((criterion, place) => ({ ...criterion, weight: weights[place] ?? 0 })),
      values: comparison.values.map((row) => row.filter((_, place) => place !== k)),
    };
    return [compared(id, all, leaders(scorer.rank(without)))];
  });
}

/**
 * The leaders without each ranked candidate. Without the leader somebody else leads, of course: only what others lose or gain is told, so a change says
 * that a rank was reversed by who else was there; by weighted sum on fixed anchors that cannot happen.
 */
export function withoutEachCandidate(comparison: Comparison, scorer: Scorer = weightedSum): LeftOut[] {
  const order = scorer.rank(comparison).ranked;
  return order.map(({ candidateId }) => {
    const place = comparison.candidates.findIndex(({ id }) => id === candidateId);
    const without = {
      ...comparison,
      candidates: comparison.candidates.filter((_, each) => each !== place),
      values: comparison.values.filter((_, each) => each !== place),
    };
    const rest = order.filter((other) => other.candidateId !== candidateId);
    const expected = rest.filter(({ rank }) => rank === rest[0]?.rank).map((other) => other.candidateId);
    return compared(candidateId, expected, leaders(scorer.rank(without)));
  });
}

/**
 * The leaders without each voter's ballot, the group's weights made anew of the others'. Empty with fewer than two ballots, or where a criterion is weighed
 * by one ballot only.
 */
export function withoutEachVoter(
  comparison: Comparison,
  ballots: readonly VoterBallot[],
  statistic: Statistic = "median",
  scorer: Scorer = weightedSum,
): LeftOut[] {
  const ids = comparison.criteria.map(({ id }) => id);
  const isWeighed = (given: readonly VoterBallot[]) =>
    given.length > 0 && ids.every((id) => given.some(({ weights }) => Object.hasOwn(weights, id)));
  const rankedBy = (given: readonly VoterBallot[]) => {
    const { basisPoints } = aggregate(
      given.map(({ weights }) => weights),
      ids,
      statistic,
    );
    const criteria = comparison.criteria.map((each) => ({ ...each, weight: basisPoints[each.id] ?? 0 }));
    return leaders(scorer.rank({ ...comparison, criteria }));
  };
  if (!isWeighed(ballots)) return [];
  const all = rankedBy(ballots);
  return ballots.flatMap((ballot) => {
    const others = ballots.filter((other) => other !== ballot);
    return isWeighed(others) ? [compared(ballot.voterId, all, rankedBy(others))] : [];
  });
}

function compared(id: string, all: readonly string[], without: string[]): LeftOut {
  return { id, leaders: without, changes: !sameIds(without, all) };
}
