// Which weighting methods can be chosen, and what stands beside them?
import { countOf } from "@/domain/wording/sentence";
import type { WeightMethod } from "./method";
import { type WeightMethodId, weightMethodIds } from "./method-ids";
import { methods } from "./methods";

/** How many stand in sight before the others: the default and the quick one. */
export const FIRST_METHODS = 2;

export interface MethodChoice {
  id: WeightMethodId;
  name: string;
  summary: string;
  /** Why it can't be taken for so many criteria, as a sentence; null where it can. */
  unfit: string | null;
}

/** All methods in the order of menus. `count`: how many criteria are to be weighed; null where that isn't known yet. */
export function methodMenu(count: number | null): MethodChoice[] {
  return weightMethodIds.map((id) => {
    const { name, summary, mostCriteria }: WeightMethod = methods[id];
    const isTooMany = count !== null && mostCriteria !== null && count > mostCriteria;
    const unfit = isTooMany
      ? `It takes ${countOf(mostCriteria, "criterion", "criteria")} at most; here are ${count}.`
      : null;
    return { id, name, summary, unfit };
  });
}
