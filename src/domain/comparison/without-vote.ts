// Who would be first without one of the votes, the group's weights made anew of the others?
import { Refusal } from "@/domain/refusal";
import { aggregate, type Statistic } from "../weighting/aggregation";
import { type CountedVote, groupWeightsOf, type Weighing } from "../weighting/group-weights";
import { methods } from "../weighting/methods";
import type { Comparison } from "./comparison";
import { firstPlace, sameIds } from "./first-place";

/** Who is first then, and whether that is somebody else, or somebody more or fewer. */
export interface WithoutVote {
  leaders: string[];
  changes: boolean;
}

/**
 * A function that answers for one vote after another, by its place: a crowd is gone through bit by bit. Null where it can't be said: the others leave a
 * criterion without a weight. The votes' own weights are worked out once. Refuses what the method refuses.
 */
export function withoutVotes(
  comparison: Comparison,
  weighing: Weighing,
  votes: readonly CountedVote[],
  statistic: Statistic,
): (place: number) => WithoutVote | null {
  const { method, criterionIds } = weighing;
  const all = firstPlace(comparison);
  const weights = votes.map(({ answers }) => methods[method].weights(answers, criterionIds));
  const basisPoints = (place: number) => {
    const others = votes.filter((_, each) => each !== place);
    if (statistic === "judgements") return groupWeightsOf(weighing, others, statistic).basisPoints;
    const counts = others.map(({ share = 1 }) => share);
    return aggregate(
      weights.filter((_, each) => each !== place),
      criterionIds,
      statistic,
      counts,
    ).basisPoints;
  };
  return (place) => {
    try {
      const points = basisPoints(place);
      const criteria = comparison.criteria.map((each) => ({ ...each, weight: points[each.id] ?? 0 }));
      const first = firstPlace({ ...comparison, criteria });
      return { leaders: first, changes: !sameIds(first, all) };
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
}
