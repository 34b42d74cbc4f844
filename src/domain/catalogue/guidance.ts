// What do the articles advise?
import { z } from "zod";
import { mentionSchema, place } from "./source";

/** A rule of thumb: if this, then that. `stacks` are those it is for, `against` those it warns of. */
export const ruleSchema = z.strictObject({
  id: z.string(),
  ...place,
  if: z.string(),
  // biome-ignore lint/suspicious/noThenProperty: a rule's second half; rules are never awaited
  then: z.string(),
  stacks: z.array(z.string()),
  against: z.array(z.string()).default([]),
});
export type Rule = z.infer<typeof ruleSchema>;

/** A step of the way to a decision, or a pitfall on it. */
export const adviceSchema = z.strictObject({ id: z.string(), ...place, says: z.string() });
export type Advice = z.infer<typeof adviceSchema>;

/** What a choice depends on besides the stacks. */
export const contextFactorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  meaning: z.string(),
  mentions: z.array(mentionSchema),
});

/** What no article gives; a team brings its own evidence. */
export const gapSchema = z.strictObject({
  id: z.string(),
  says: z.string(),
  stacks: z.array(z.string()).default([]),
  criteria: z.array(z.string()).default([]),
});
export type Gap = z.infer<typeof gapSchema>;
