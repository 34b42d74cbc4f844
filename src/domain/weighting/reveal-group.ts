// What do the votes of a round come to, taken together?
import type { GroupWeights, Statistic } from "./aggregation";
import { groupWeightsOf, statisticsFor } from "./group-weights";
import { roundConsistency } from "./reveal-consistency";
import { type RevealedMeasure, revealedMeasures } from "./reveal-measures";
import { MOST_DOTS, short, type Viewer, type Vote } from "./reveal-votes";
import { isNamed, type Round, type Voter } from "./round";

/**
 * By how much the votes agree, how consistent each is, and what every statistic that the round offers gives (the default first); `weights` is null where
 * nobody voted. In rounds without names a ballot's consistency stands for itself, in order of size.
 */
export function revealedGroup(round: Round, votes: readonly Vote[], electorate: readonly Voter[], viewer: Viewer) {
  return {
    /** Who counts more than once, whether or not they voted; null where everyone counts the same. */
    shares: isNamed(round) ? sharesOf(electorate, viewer) : null,
    measures: revealedMeasures(round, votes).map(shortMeasure),
    consistency: consistencyShown(round, votes, viewer),
    statistics: votes.length > 0 ? statisticsFor(round, votes) : [],
    weights: votes.length > 0 ? weightsBy(round, votes) : null,
  };
}

type ShownWeights = Pick<GroupWeights, "basisPoints" | "sumBefore" | "statistic">;

function weightsBy(round: Round, votes: readonly Vote[]) {
  const by = (statistic: Statistic): ShownWeights => {
    const { basisPoints, sumBefore, statistic: used } = groupWeightsOf(round, votes, statistic);
    return { basisPoints, sumBefore: short(sumBefore * 100), statistic: used };
  };
  const always = { median: by("median"), mean: by("mean") };
  const others = statisticsFor(round, votes).filter((statistic) => !(statistic in always));
  const more: Partial<Record<Statistic, ShownWeights>> = Object.fromEntries(
    others.map((statistic) => [statistic, by(statistic)]),
  );
  return { ...always, ...more };
}

function consistencyShown(round: Round, votes: readonly Vote[], { memberId, nameOf }: Viewer) {
  const named = isNamed(round);
  const found = roundConsistency(round, votes, (vote) => ({
    name: named ? nameOf(vote.memberId) : null,
    isMe: named && vote.memberId === memberId,
  }));
  if (!found) return null;
  const ballots = found.ballots.map(({ ratio, beside, judged, of, ...one }) =>
    // Where names aren't shown, its CR alone and no closer than it is read: more would help to put a ballot together from its parts.
    named
      ? { ...one, ratio: short(ratio), beside: short(beside), judged, of }
      : { ...one, ratio: Math.round(ratio * 100) / 100 },
  );
  const group = found.group === null ? null : short(found.group);
  return { ...found, group, ballots: ballots.length <= MOST_DOTS ? ballots : null, of: ballots.length };
}

function sharesOf(electorate: readonly Voter[], { nameOf }: Viewer) {
  const unequal = electorate.filter(({ share }) => share !== 1).sort((one, other) => other.share - one.share);
  return unequal.length > 0 ? unequal.map(({ memberId, share }) => ({ name: nameOf(memberId), share })) : null;
}

function shortMeasure({ value, each, ...measure }: RevealedMeasure) {
  const short4 = each && Object.fromEntries(Object.entries(each).map(([id, figure]) => [id, short(figure)]));
  return { ...measure, value: short(value), each: short4 };
}
