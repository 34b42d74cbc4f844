// Which measures of agreement are there?
import type { ConsensusMeasure } from "./measure";
import { ahpGroup } from "./measures/ahp-group";
import { icc } from "./measures/icc";
import { iqr } from "./measures/iqr";
import { kendallW } from "./measures/kendall-w";
import { mad } from "./measures/mad";
import { tastleWierman } from "./measures/tastle-wierman";

export const measures = {
  "kendall-w": kendallW,
  iqr,
  mad,
  "ahp-group": ahpGroup,
  "tastle-wierman": tastleWierman,
  icc,
} as const satisfies Record<string, ConsensusMeasure>;

export type ConsensusMeasureId = keyof typeof measures;
