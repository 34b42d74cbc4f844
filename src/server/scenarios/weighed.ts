// For which criteria is a scenario made, and beside which weights of the group?
import { refuse } from "@/domain/refusal";
import type { projectStores } from "../store";

/**
 * The criteria that are weighed now, by id in their order, and the group's weights on them: the round that they come from, by which
 * statistic, in basis points. Refuses `comparison.not-open` while no weights are accepted.
 */
export async function weighedCriteria({ criteria, weighting }: ReturnType<typeof projectStores>) {
  const [agreed, accepted] = await Promise.all([criteria.agreed(), weighting.accepted()]);
  const weighed = agreed.filter(({ direction, weightBp }) => direction !== "must" && weightBp !== null);
  if (!accepted || weighed.length === 0) return refuse("comparison.not-open", { why: "the weights aren’t accepted." });
  const { number } = await weighting.round(accepted.roundId);
  const weights = Object.fromEntries(weighed.map(({ id, weightBp }) => [id, weightBp ?? 0]));
  return { ids: weighed.map(({ id }) => id), against: { round: number, statistic: accepted.statistic, weights } };
}
