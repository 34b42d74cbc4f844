// Where can talking change the result?
import type { CriterionSpread } from "../consensus/disagreement";
import type { Cell } from "./assemble";
import { type Comparison, rankedIds, shares } from "./comparison";
import { gapsToRivals, weightFlips } from "./weight-flips";

export interface AgendaItem {
  kind: "criterion" | "cell";
  criterionId: string;
  /** The cell's candidate; null for a criterion's weight. */
  candidateId: string | null;
  /** How much it weighs (share of 1), how far apart the voters are (0 to 1: the middle half as a share of the whole scale), how near a flip is (0 to 1). */
  weight: number;
  spread: number;
  nearness: number;
  /** Where it would put another first: the criterion's weight as a share of 1, or the cell's value from 0 to 1; level at `at`. */
  tips: { now: number; at: number; takesOver: string };
  /** The product of the three; what stands first is worth talking about first. 0 is left out. */
  urgency: number;
}

/**
 * Cells and criteria sorted by weight × spread × nearness to a flip. Of a criterion the nearness falls from 1, where its weight is about to flip the leader, to 0,
 * where all weight would have to move; of a cell from 1, where a hair in it would, to 0, where not even the whole scale does. Empty if nobody leads alone; if
 * only one candidate is ranked; or if everybody agrees. Level items keep their order, criteria before cells.
 */
export function agenda(
  comparison: Comparison,
  spreads: readonly Pick<CriterionSpread, "criterionId" | "spread">[],
  cells: readonly (readonly Cell[])[],
): AgendaItem[] {
  const items = [...criterionItems(comparison, spreads), ...cellItems(comparison, cells)];
  return items
    .map((item) => ({ ...item, urgency: item.weight * item.spread * item.nearness }))
    .filter(({ urgency }) => urgency > 0)
    .sort((a, b) => b.urgency - a.urgency);
}

type Item = Omit<AgendaItem, "urgency">;

function criterionItems(
  comparison: Comparison,
  spreads: readonly Pick<CriterionSpread, "criterionId" | "spread">[],
): Item[] {
  const flips = weightFlips(comparison);
  const weights = shares(comparison);
  return comparison.criteria.flatMap(({ id }, k) => {
    const nearest = flips.find(({ criterionId }) => criterionId === id);
    const spread = (spreads.find(({ criterionId }) => criterionId === id)?.spread ?? 0) / 100;
    if (!nearest) return [];
    const nearness = 1 - Math.min(1, Math.abs(nearest.at - nearest.now));
    const { now, at, takesOver } = nearest;
    const what = { kind: "criterion" as const, criterionId: id, candidateId: null };
    return [{ ...what, weight: weights[k] ?? 0, spread, nearness, tips: { now, at, takesOver } }];
  });
}

/** How near a cell is: the leader's own cells to losing to the nearest rival, a rival's to overtaking. */
function cellItems(comparison: Comparison, cells: readonly (readonly Cell[])[]): Item[] {
  const leads = new Map(gapsToRivals(comparison).map(({ rivalId, lead }) => [rivalId, lead]));
  const [nearest] = [...leads].sort(([, a], [, b]) => a - b);
  if (!nearest) return [];
  const ranked = rankedIds(comparison);
  const parts = shares(comparison);
  const weights = new Map(comparison.criteria.map(({ id }, k) => [id, parts[k] ?? 0]));
  return cells.flat().flatMap(({ candidateId, criterionId, rating, value }) => {
    const weight = weights.get(criterionId) ?? 0;
    if (!rating || value === null || weight === 0 || !ranked.has(candidateId)) return [];
    const lead = leads.get(candidateId);
    const room = lead === undefined ? value : 1 - value; // the leader can only lose, a rival only win
    const needed = (lead ?? nearest[1]) / weight;
    const nearness = needed < room ? 1 - needed / room : 0;
    const tips =
      lead === undefined
        ? { now: value, at: value - needed, takesOver: nearest[0] }
        : { now: value, at: value + needed, takesOver: candidateId };
    return [{ kind: "cell" as const, criterionId, candidateId, weight, spread: rating.spread / 4, nearness, tips }];
  });
}
