// What is a valid score, and who may give it a value?
import { z } from "zod";
import { confidenceSchema } from "../comparison/rating-schema";
import { type CriterionState, type Direction, type Scale, scale } from "../project/criterion";
import { refuse } from "../refusal";
import { optionalLine, prose } from "../text";
import { canonicalJson } from "../trail/canonical";

export const scoreInput = {
  /** 1 is the worst end of the criterion's scale, 5 the best. */
  value: z.int("Choose 1 to 5.").min(1, "Choose 1 to 5.").max(5, "Choose 1 to 5."),
  confidence: confidenceSchema,
  note: prose(2_000),
};
export const scoreSchema = z.strictObject(scoreInput);
export type Score = z.infer<typeof scoreSchema>;

/** What a project's log of scores commits to of a score: by whom only where names may stand beside scores. */
export function scoreText({ value, confidence }: Pick<Score, "value" | "confidence">, by: string | null): string {
  return canonicalJson({ value, confidence, ...(by ? { by } : {}) });
}

export const measurementInput = {
  value: z.number("Write a number.").min(-1e12, "That is too small.").max(1e12, "That is too large."),
  /** Where the figure comes from. */
  source: optionalLine(300),
};
export const measurementSchema = z.strictObject(measurementInput);
export type Measurement = z.infer<typeof measurementSchema>;

/** A candidate on a criterion, as far as scoring it goes. */
export type Cell = { direction: Direction; scale: Scale; state: CriterionState; isWithdrawn: boolean };

/** Refuses `scores.unknown-cell` where the cell isn't in play, and `scores.not-a-rated-cell` where it is measured or a must-have. */
export function checkScored(cell: Cell | null): void {
  if (cell?.state !== "agreed" || cell.isWithdrawn) refuse("scores.unknown-cell");
  if (cell.scale.kind !== "rated") refuse("scores.not-a-rated-cell");
}

/** Refuses `scores.unknown-cell` where the cell isn't in play or isn't measured. */
export function checkMeasured(cell: Cell | null): void {
  if (cell?.state !== "agreed" || cell.isWithdrawn || cell.scale.kind !== "measured") refuse("scores.unknown-cell");
}

/** Reads a stored scale. Throws a ZodError where the stored value is none: that is a bug, not a refusal. */
export function parseScale(stored: unknown): Scale {
  return scale.parse(stored);
}
