// Which scenarios may be kept under a name, and who may change one?
import { z } from "zod";
import { apportion } from "../numbers/apportionment";
import { folded } from "../project/ledger";
import { refuse } from "../refusal";
import { id, line } from "../text";

const MOST_SCENARIOS = 50;

export const scenarioName = line(60, "Give it a name.");

/** Weights by criterion id: any parts of 0 to 10000. */
export const scenarioParts = z.record(id, z.int().min(0).max(10_000));

type Named = { id: string; name: string };

/**
 * The weights in basis points (sum 10000) that these parts come to. Refuses `scenarios.other-criteria` unless there is one part for each of
 * the criteria and no more, and `weighting.ballot-all-zero` where all are 0.
 */
export function scenarioWeights(
  criterionIds: readonly string[],
  parts: Readonly<Record<string, number>>,
): Record<string, number> {
  const given = criterionIds.flatMap((each) => (Object.hasOwn(parts, each) ? [parts[each] ?? 0] : []));
  if (given.length !== criterionIds.length || Object.keys(parts).length !== given.length)
    refuse("scenarios.other-criteria");
  if (given.every((part) => part === 0)) refuse("weighting.ballot-all-zero");
  const weights = apportion(given, 10_000);
  return Object.fromEntries(criterionIds.map((each, place) => [each, weights[place] ?? 0]));
}

/** Refuses `scenarios.too-many` beyond 50 in a project. `kept`: those there are, without deleted ones. */
export function checkScenarioRoom(kept: readonly Named[]): void {
  if (kept.length >= MOST_SCENARIOS) refuse("scenarios.too-many", { most: MOST_SCENARIOS });
}

/** Refuses `scenarios.name-taken` where another one that is kept has the name, however it is written. */
export function checkScenarioName(name: string, kept: readonly Named[], ownId?: string): void {
  const taken = kept.some((other) => other.id !== ownId && folded(other.name) === folded(name));
  if (taken) refuse("scenarios.name-taken", { name }, "name");
}

/** Whether a seat may rename, change or delete a scenario: who saved it, and the project's facilitator. */
export function mayChangeScenario(
  scenario: { savedById: string },
  seat: { memberId: string; standings: readonly string[] },
): boolean {
  return scenario.savedById === seat.memberId || seat.standings.includes("assigned");
}

/** The one with that id. Refuses `access.not-found` where there is none, `access.not-allowed` where it isn't the seat's to change. */
export function changeable<S extends { id: string; savedById: string }>(
  scenarios: readonly S[],
  wanted: string,
  seat: { memberId: string; standings: readonly string[] },
): S {
  const scenario = scenarios.find((each) => each.id === wanted) ?? refuse("access.not-found");
  if (!mayChangeScenario(scenario, seat)) refuse("access.not-allowed");
  return scenario;
}
