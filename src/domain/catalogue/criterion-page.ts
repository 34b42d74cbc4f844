// What is there to say about one criterion?
import { catalogue, criterionById } from "./catalogue";
import { type Cell, cellsOfCriterion } from "./cell";
import type { Claim, StarRow } from "./claim";
import type { Contradiction } from "./contradiction";
import type { CatalogueCriterion } from "./criterion";
import type { Gap } from "./guidance";
import { overlapsWith } from "./overlaps";

/** All that the catalogue has on a criterion; `cells` has one entry a stack, `atLarge` are claims about no stack. */
export type CriterionPage = {
  criterion: CatalogueCriterion;
  cells: readonly Cell[];
  /** Claims about stacks and about none, each counted once. */
  claims: number;
  atLarge: readonly Claim[];
  /** For "best for", which is a list of uses and no rating. */
  uses: readonly Claim[];
  contradictions: readonly Contradiction[];
  starRows: readonly StarRow[];
  /** Criteria that measure nearly the same. */
  overlaps: readonly CatalogueCriterion[];
  gaps: readonly Gap[];
};

/** Gathers what the catalogue has on a criterion, or nothing if it doesn't know it. */
export function criterionPage(id: string): CriterionPage | undefined {
  const criterion = criterionById(id);
  if (!criterion) return undefined;
  const cells = cellsOfCriterion(id);
  const own = catalogue.claims.filter((claim) => claim.criterion === id);
  const told = cells.flatMap((cell) => cell.sides.flatMap((side) => side.readings.map((one) => one.claim.id)));
  return {
    criterion,
    cells,
    claims: new Set([...told, ...own.filter((claim) => !claim.restates).map((claim) => claim.id)]).size,
    atLarge: own.filter((claim) => claim.stacks.length === 0),
    uses: id === "best-for" ? own : [],
    contradictions: catalogue.contradictions.filter(
      (one) => one.severity !== "agreement" && one.cells.some((cell) => cell.criterion === id),
    ),
    starRows: catalogue.starRows.filter((row) => row.criterion === id),
    overlaps: overlapsWith(id).flatMap((other) => criterionById(other) ?? []),
    gaps: catalogue.gaps.filter((gap) => gap.criteria.includes(id)),
  };
}
