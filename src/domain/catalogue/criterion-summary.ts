// Which criteria are there, and how much is claimed on each?
import { catalogue } from "./catalogue";
import type { CatalogueCriterion } from "./criterion";
import { readings } from "./readings";

/** A criterion in a list. `claims` counts each claim once. */
export type CriterionSummary = Pick<
  CatalogueCriterion,
  "id" | "name" | "alsoCalled" | "group" | "direction" | "meaning"
> & { claims: number };

/** The criteria whose name, other names or meaning hold the searched words; all, in the catalogue's order, without any. */
export function searchCriteria(search = ""): readonly CriterionSummary[] {
  const words = search.trim().toLowerCase();
  return summaries.filter((criterion) =>
    [criterion.name, criterion.id, criterion.meaning, ...criterion.alsoCalled].some((text) =>
      text.toLowerCase().includes(words),
    ),
  );
}

const summaries: readonly CriterionSummary[] = catalogue.criteria.map((criterion) => ({
  id: criterion.id,
  name: criterion.name,
  alsoCalled: criterion.alsoCalled,
  group: criterion.group,
  direction: criterion.direction,
  meaning: criterion.meaning,
  claims: new Set([
    ...readings.filter((reading) => reading.criterion === criterion.id).map((reading) => reading.claim.id),
    ...catalogue.claims.filter((claim) => claim.criterion === criterion.id && !claim.restates).map((claim) => claim.id),
  ]).size,
}));
