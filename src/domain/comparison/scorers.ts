// Which scoring models are there?
import type { Scorer } from "./scorer";
import { promethee } from "./scorers/promethee";
import { topsis } from "./scorers/topsis";
import { vikor } from "./scorers/vikor";
import { weightedProduct } from "./scorers/weighted-product";
import { weightedSum } from "./scorers/weighted-sum";

/** The first is the result; the others are cross-checks. */
export const scorers = {
  "weighted-sum": weightedSum,
  "weighted-product": weightedProduct,
  topsis,
  promethee,
  vikor,
} as const satisfies Record<string, Scorer>;

export type ScorerId = keyof typeof scorers;
