// Which weighting methods are there?
import type { WeightMethod } from "./method";
import type { WeightMethodId } from "./method-ids";
import { bestWorst } from "./methods/best-worst";
import { pairwise } from "./methods/pairwise";
import { points } from "./methods/points";
import { rankReciprocal } from "./methods/rank-reciprocal";
import { rankSum } from "./methods/rank-sum";
import { ranking } from "./methods/ranking";
import { rating } from "./methods/rating";
import { swing } from "./methods/swing";

/** In the order of `weightMethodIds`, which is the order of menus. */
export const methods = {
  swing,
  points,
  rating,
  ranking,
  "rank-sum": rankSum,
  "rank-reciprocal": rankReciprocal,
  pairwise,
  "best-worst": bestWorst,
} as const satisfies Record<WeightMethodId, WeightMethod>;
