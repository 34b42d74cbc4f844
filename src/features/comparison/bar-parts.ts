// Which segments does a bar have, and which does the legend name?
import { countOf } from "@/domain/wording/sentence";
import type { Compared } from "./use-comparison";

/** As many colours can be told apart; with more criteria the lightest are put together. */
const COLORS = 8;

export type BarPart = { label: string; color: number; criterionIds: readonly string[] };

/** The segments of every bar, in one order: the group's heaviest criterion first; beyond eight criteria the last one is all others. */
export function barParts({ order, criterion }: Pick<Compared, "order" | "criterion">): BarPart[] {
  const single = (id: string) => ({
    label: criterion.get(id)?.name ?? "",
    color: criterion.get(id)?.color ?? 1,
    criterionIds: [id],
  });
  if (order.length <= COLORS) return order.map(single);
  const others = order.slice(COLORS - 1);
  const label = countOf(others.length, "other criterion", "other criteria");
  return [...order.slice(0, COLORS - 1).map(single), { label, color: 0, criterionIds: others }];
}
