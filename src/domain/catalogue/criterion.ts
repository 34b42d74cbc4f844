// By what do the articles judge a stack?
import { z } from "zod";
import { mentionSchema } from "./source";

export const criterionGroups = [
  "performance",
  "delivery",
  "team",
  "ecosystem",
  "operations",
  "cost",
  "risk",
  "scale",
  "architecture",
  "sustainability",
  "fit",
  "unclear",
] as const;

/** One of the answers that claims give on a criterion: gentle, moderate or steep. */
export const sideSchema = z.strictObject({ id: z.string(), words: z.string() });

/**
 * A criterion as the articles use it. `direction`: more or less of it is better, or it must fit, or articles warn against
 * it (`ignore`), or it is none. `sides` are the opposed answers, in order; `ask` is what would settle a conflict.
 */
export const catalogueCriterionSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  alsoCalled: z.array(z.string()).default([]),
  group: z.enum(criterionGroups),
  direction: z.enum(["more", "less", "fit", "ignore", "none"]),
  meaning: z.string(),
  /** Whether an article rates it in a table, or only writes about it. */
  inTable: z.boolean(),
  /** The broader criterion that shows these claims, where all of them bear on it too: memory is part of the cost to run. */
  foldsInto: z.string().optional(),
  sides: z.array(sideSchema),
  ask: z.string().optional(),
  mentions: z.array(mentionSchema),
});
export type CatalogueCriterion = z.infer<typeof catalogueCriterionSchema>;
