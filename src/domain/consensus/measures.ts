// Which measures of agreement are there?
import type { ConsensusMeasure } from "./measure";
import { iqr } from "./measures/iqr";
import { kendallW } from "./measures/kendall-w";

export const measures = {
  "kendall-w": kendallW,
  iqr,
} as const satisfies Record<string, ConsensusMeasure>;

export type ConsensusMeasureId = keyof typeof measures;
