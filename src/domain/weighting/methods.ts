// Which weighting methods are there?
import type { WeightMethod } from "./method";
import { points } from "./methods/points";
import { ranking } from "./methods/ranking";
import { rating } from "./methods/rating";

export const methods = {
  points,
  rating,
  ranking,
} as const satisfies Record<string, WeightMethod>;

export type WeightMethodId = keyof typeof methods;

/** All ids, the default first; for `z.enum` and menus. */
export const weightMethodIds = Object.keys(methods) as [WeightMethodId, ...WeightMethodId[]];
