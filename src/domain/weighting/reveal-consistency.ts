// How well do the judgements of each ballot fit together, and those of the group?
import { bestWorstConsistency } from "./best-worst-consistency";
import type { CountedVote, Weighing } from "./group-weights";
import { groupConsistency } from "./group-weights";
import { methods } from "./methods";
import { consistencyOf } from "./pairwise-consistency";

export interface BallotConsistency {
  /** CR; 0 is consistent. */
  ratio: number;
  isHintDue: boolean;
  /** GCI for pairs, ξ for best-worst. */
  beside: number;
  judged: number;
  of: number;
}

export interface RoundConsistency<B = BallotConsistency> {
  measure: "pairwise" | "best-worst";
  /** How many ballots had better be looked at again. */
  above: number;
  /** The most consistent first. */
  ballots: B[];
  /** CR of the group's judgements taken together; null where there are none. */
  group: number | null;
}

/** The consistency of a round's votes; null for methods whose answers can't contradict each other. `told` adds whose it is, where that may be said. */
export function roundConsistency<V extends CountedVote, M extends object>(
  weighing: Weighing,
  votes: readonly V[],
  told: (vote: V) => M,
): RoundConsistency<BallotConsistency & M> | null {
  const measure = methods[weighing.method].ballot;
  if (measure !== "pairwise" && measure !== "best-worst") return null;
  const of = measure === "pairwise" ? ofPairs : ofBestWorst;
  const ballots = votes
    .map((vote) => ({ ...of(vote, weighing.criterionIds), ...told(vote) }))
    .sort((one, other) => one.ratio - other.ratio);
  return {
    measure,
    above: ballots.filter(({ isHintDue }) => isHintDue).length,
    ballots,
    group: measure === "pairwise" && votes.length > 0 ? groupConsistency(weighing, votes) : null,
  };
}

function ofPairs({ answers }: CountedVote, criterionIds: readonly string[]): BallotConsistency {
  const { ratio, gci, isHintDue, judged, of } = consistencyOf(answers, criterionIds);
  return { ratio: ratio ?? 0, isHintDue, beside: gci ?? 0, judged, of };
}

function ofBestWorst({ answers, weights }: CountedVote, criterionIds: readonly string[]): BallotConsistency {
  const found = bestWorstConsistency(answers, criterionIds, weights);
  const judged = Object.keys(answers).length;
  const { ratio = 0, isHintDue = false, ksi = 0 } = found ?? {};
  return { ratio, isHintDue, beside: ksi, judged, of: judged };
}
