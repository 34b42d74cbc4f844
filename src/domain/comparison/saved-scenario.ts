// What does a scenario that was saved mean for the comparison as it is now?
import { counted, listed, percent } from "../wording/sentence";
import { type Comparison, candidateName } from "./comparison";
import { sameIds } from "./first-place";
import { withWeights } from "./scenario";

type Weights = Readonly<Record<string, number>>;

/** The comparison under a scenario's weights; null where it was made for other criteria than these. */
export function underScenario(comparison: Comparison, weights: Weights): Comparison | null {
  const { criteria } = comparison;
  const fits =
    criteria.length === Object.keys(weights).length && criteria.every(({ id }) => Object.hasOwn(weights, id));
  return fits && criteria.some(({ id }) => (weights[id] ?? 0) > 0) ? withWeights(comparison, weights) : null;
}

/** Whether the weights are still those, to the basis point. */
export function areWeightsOf({ criteria }: Comparison, weights: Weights): boolean {
  return criteria.length === Object.keys(weights).length && criteria.every(({ id, weight }) => weights[id] === weight);
}

/** “Operability 27 %, Run cost 23 %”, the heaviest first, of basis points by criterion id; only those that are named. */
export function weightsWords(weights: Weights, criteria: readonly { id: string; name: string }[]): string {
  return criteria
    .map(({ id, name }) => ({ name, weight: weights[id] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, weight }) => `${name} ${percent(weight / 10_000)}`)
    .join(", ");
}

/** Who is first under some weights; none where there is no ranking. */
export type FirstUnder = { name: string; leaders: readonly string[] };

/**
 * Who is first under the group's weights and under scenarios: “Go is first under the group’s weights and in both scenarios.” “Go is first
 * under the group’s weights; “Cheap to run” puts Node.js first.” Null without scenarios.
 */
export function besideSentence(
  comparison: Comparison,
  group: readonly string[],
  scenarios: readonly FirstUnder[],
): string | null {
  if (scenarios.length === 0 || group.length === 0) return null;
  const names = (ids: readonly string[]) => listed(ids.map((id) => candidateName(comparison, id)));
  const areFirst = (ids: readonly string[]) => `${names(ids)} ${ids.length > 1 ? "are level in front" : "is first"}`;
  const others = Map.groupBy(
    scenarios.filter(({ leaders }) => !sameIds(leaders, group)),
    ({ leaders }) => names(leaders),
  );
  if (others.size === 0) {
    const all = ["", "in this scenario", "in both scenarios"][scenarios.length];
    return `${areFirst(group)} under the group’s weights and ${all ?? `in all ${counted(scenarios.length)} scenarios`}.`;
  }
  const said = [...others].map(([who, under]) => {
    const which = listed(under.map(({ name }) => `“${name}”`));
    const level = (under[0]?.leaders.length ?? 0) > 1;
    return `${which} ${under.length > 1 ? "put" : "puts"} ${level ? `${who} level in front` : `${who} first`}`;
  });
  return `${areFirst(group)} under the group’s weights; ${listed(said)}.`;
}
