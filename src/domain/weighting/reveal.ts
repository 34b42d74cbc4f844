// What does a revealed round show, and to whom?
import { agreement, type CriterionSpread, disagreement } from "@/domain/consensus/disagreement";
import { agreementSentence, revealTitle } from "@/domain/consensus/sentences";
import { refuse } from "@/domain/refusal";
import type { Weights } from "./method";
import { methods } from "./methods";
import { revealedGroup } from "./reveal-group";
import { MOST_DOTS, type Opened, short, turnoutOf, type Viewer, type Vote, votesOf } from "./reveal-votes";
import { isNamed, isShown, type Round, type Voter } from "./round";

export const BINS = 25;

/**
 * A round after its reveal, small at any number of voters: figures and spread of each criterion in points of 100, the widest
 * disagreement first; one mark a voter up to 60, counts in bins beyond. In named rounds the marks stand in the order of
 * `voters` and the ends have names and reasons; in others they are sorted by value, so that no ballot can be put
 * together. `before` is the revealed round before. Refuses `weighting.not-revealed`.
 */
export function revealedRound(opened: Opened, before: Opened | null, electorate: readonly Voter[], viewer: Viewer) {
  const { round } = opened;
  const named = isNamed(round);
  if (!isShown(round)) refuse("weighting.not-revealed");
  const votes = votesOf(opened);
  const earlier = before ? votesOf(before) : [];
  const all = votes.map((vote) => vote.weights);
  const earlierAll = earlier.map((vote) => vote.weights);
  const spreads = disagreement(all, round.criterionIds, earlierAll);
  const comparable = named && before && isNamed(before.round) ? new Map(earlier.map((v) => [v.memberId, v])) : null;
  const top = axisTop(spreads, comparable && votes.length <= MOST_DOTS ? earlierAll : []);
  const own = ownPoints(round, viewer.ballot);
  const agreed = agreement(all, round.criterionIds, earlierAll);
  return {
    title: revealTitle(spreads, viewer.criterion),
    roundBefore: before?.round.number ?? null,
    turnout: turnoutOf(opened.ballots, electorate),
    voters:
      named && votes.length <= MOST_DOTS
        ? votes.map((v) => ({ name: viewer.nameOf(v.memberId), isMe: v.memberId === viewer.memberId, share: v.share }))
        : null,
    axisTop: top,
    criteria: spreads.map((spread) => ({
      ...figures(spread),
      mine: own?.[spread.criterionId] ?? null,
      ...marks(votes, comparable, spread.criterionId, named, top),
      ends: named ? ends(opened, votes, comparable, spread, viewer.nameOf) : null,
    })),
    agreement: {
      w: agreed.concordance.value,
      word: agreed.word,
      before: agreed.before,
      sentence: agreementSentence(agreed, before?.round.number ?? null),
    },
    ...revealedGroup(round, votes, electorate, viewer),
  };
}

export type RevealedRound = ReturnType<typeof revealedRound>;

function figures(spread: CriterionSpread) {
  const { criterionId, n, word, before } = spread;
  return {
    criterionId,
    n,
    word,
    median: short(spread.median),
    q1: short(spread.q1),
    q3: short(spread.q3),
    spread: short(spread.spread),
    before: before && { spread: short(before.spread), word: before.word },
  };
}

function marks(
  votes: readonly Vote[],
  earlier: Map<string, Vote> | null,
  criterionId: string,
  named: boolean,
  top: number,
) {
  const points = votes.map((vote) => pointsOf(vote, criterionId) ?? 0);
  if (points.length > MOST_DOTS) return { dots: null, was: null, bins: binned(points, top) };
  if (!named) return { dots: points.sort((a, b) => a - b), was: null, bins: null };
  return { dots: points, was: earlier && votes.map((v) => pointsOf(earlier.get(v.memberId), criterionId)), bins: null };
}

/** Whose ballots stand at both ends, with what they wrote; of level ones the first who gave a reason. Null where all are level. */
function ends(
  { ballots }: Opened,
  votes: readonly Vote[],
  earlier: Map<string, Vote> | null,
  { criterionId, lowest, highest }: CriterionSpread,
  nameOf: (memberId: string) => string,
) {
  if (highest - lowest < 1e-9) return null;
  const reasons = new Map(ballots.map((ballot) => [ballot.memberId, ballot.reasons[criterionId] ?? null]));
  const at = (value: number) => {
    const there = votes.filter((vote) => Math.abs((vote.weights[criterionId] ?? 0) * 100 - value) < 1e-9);
    const one = there.find((vote) => reasons.get(vote.memberId)) ?? there[0];
    if (!one) return null;
    return {
      name: nameOf(one.memberId),
      others: there.length - 1,
      value: short(value),
      was: pointsOf(earlier?.get(one.memberId), criterionId),
      reason: reasons.get(one.memberId) ?? null,
    };
  };
  return { highest: at(highest), lowest: at(lowest) };
}

function ownPoints(round: Round, ballot: Viewer["ballot"]): Record<string, number> | null {
  if (ballot?.kind !== "vote") return null;
  const weights = Object.entries(methods[round.method].weights(ballot.answers, round.criterionIds));
  return Object.fromEntries(weights.map(([id, weight]) => [id, short(weight * 100)]));
}

function pointsOf(vote: Vote | undefined, criterionId: string): number | null {
  return vote && Object.hasOwn(vote.weights, criterionId) ? short((vote.weights[criterionId] ?? 0) * 100) : null;
}

/** The axis ends at the next ten above the highest ballot, also of those `before` that are drawn, at 20 at least. */
function axisTop(spreads: readonly CriterionSpread[], before: readonly Weights[]): number {
  const drawn = before.flatMap((weights) => spreads.map(({ criterionId }) => (weights[criterionId] ?? 0) * 100));
  const highest = Math.max(0, ...spreads.map((spread) => spread.highest), ...drawn);
  return Math.min(100, Math.max(20, Math.ceil((highest - 1e-9) / 10) * 10));
}

function binned(points: readonly number[], top: number): number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const value of points) {
    const bin = Math.min(BINS - 1, Math.floor((value / top) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
