// Which scoring models are there?
import type { Scorer } from "./scorer";
import { weightedSum } from "./scorers/weighted-sum";

export const scorers = {
  "weighted-sum": weightedSum,
} as const satisfies Record<string, Scorer>;

export type ScorerId = keyof typeof scorers;
