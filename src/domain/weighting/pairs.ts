// Which pairs does a voter judge, in which order, and what has been said of each?
import { ballotOrder } from "./ballot-order";
import type { Answers } from "./method";
import { pairKey } from "./pair-answers";

/** Two criterion ids as they stand before the voter: the first on the left or above. */
export type ShownPair = readonly [first: string, second: string];

/** How far a judgement can lean to either side: 8 steps from “the same” are 9 times as much. */
export const MOST_LEAN = 8;

/**
 * Every two of the criteria once, in an order and with sides of the voter's own, the same each time in one round: what always stands first or left
 * would be given more.
 */
export function pairsFor(criterionIds: readonly string[], memberId: string, roundId: string): ShownPair[] {
  const all = criterionIds.flatMap((one, place) =>
    criterionIds.slice(place + 1).map((other): ShownPair => [one, other]),
  );
  return ballotOrder(all, memberId, roundId).map((pair) => {
    const [first = pair[0], second = pair[1]] = ballotOrder(pair, memberId, `${roundId} ${pair[0]} ${pair[1]}`);
    return [first, second];
  });
}

/**
 * Where a pair's judgement stands, in whole steps: 0 the same, −8 the first matters 9 times as much, 8 the second does; null where nothing was said.
 * In the answers the key `a/b` with n says that a matters n times as much as b.
 */
export function leanOf(answers: Answers, [first, second]: ShownPair): number | null {
  const [forFirst, forSecond] = [answers[pairKey(first, second)], answers[pairKey(second, first)]];
  if (forFirst !== undefined) return forFirst === 1 ? 0 : 1 - forFirst;
  return forSecond === undefined ? null : forSecond - 1;
}

/** The answers with this pair judged so; with null, not judged. */
export function withLean(answers: Answers, [first, second]: ShownPair, lean: number | null): Answers {
  const { [pairKey(first, second)]: _, [pairKey(second, first)]: __, ...others } = answers;
  if (lean === null) return others;
  return { ...others, [lean > 0 ? pairKey(second, first) : pairKey(first, second)]: Math.abs(lean) + 1 };
}
