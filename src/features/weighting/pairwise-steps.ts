// Which pair is before the voter, and where does each way lead?
import { pairKey } from "@/domain/weighting/pair-answers";
import { leanOf, pairsFor, type ShownPair, withLean } from "@/domain/weighting/pairs";
import type { BallotState } from "./use-ballot";

/** The stage where all pairs stand together; any other stage is a pair's key. */
export const OVERVIEW = "overview";

export type PairwiseSteps = ReturnType<typeof pairwiseSteps>;

/** The voter's way through the pairs: the one before them (null: all together), and what Next, Skip and a judgement do. */
export function pairwiseSteps(ballot: BallotState) {
  const { answers, sketch, stage } = ballot;
  const pairs = pairsFor(ballot.ids, ballot.memberId, ballot.round.id);
  const isOpen = (pair: ShownPair) => leanOf(answers, pair) === null && !isSkipped(pair);
  const isSkipped = (pair: ShownPair) => sketch[keyOf(pair)] !== undefined;
  const asked = pairs.findIndex((pair) => keyOf(pair) === stage);
  const place = stage === OVERVIEW ? -1 : asked >= 0 ? asked : pairs.findIndex(isOpen);
  const pair = pairs[place] ?? null;
  const following = pairs.slice(place + 1).find(isOpen) ?? pairs.slice(0, Math.max(0, place)).find(isOpen);
  const to = following ? keyOf(following) : OVERVIEW;
  const { [pair ? keyOf(pair) : ""]: _, ...withoutThis } = sketch;
  return {
    ...{ pairs, pair, place, isSkipped },
    lean: pair && leanOf(answers, pair),
    judged: pairs.filter((each) => leanOf(answers, each) !== null).length,
    isLast: following === undefined,
    /** How many are neither judged nor skipped. */
    open: pairs.filter(isOpen).length,
    /** Notes a lean for the pair before the voter, and stays there. */
    judge: (lean: number) =>
      pair && ballot.step({ answers: withLean(answers, pair, lean), sketch: withoutThis }, keyOf(pair)),
    next: () => ballot.setStage(to),
    skip: () => {
      if (!pair) return;
      ballot.step({ answers: withLean(answers, pair, null), sketch: { ...sketch, [keyOf(pair)]: 1 } }, keyOf(pair));
      ballot.setStage(to);
    },
    review: (again: ShownPair) => ballot.setStage(keyOf(again)),
    overview: () => ballot.setStage(OVERVIEW),
  };
}

/** The key of a pair among the steps: its two criteria in the order shown. */
export function keyOf([first, second]: ShownPair): string {
  return pairKey(first, second);
}
