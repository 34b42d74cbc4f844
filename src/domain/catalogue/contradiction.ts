// Where do the articles contradict each other, or themselves?
import { z } from "zod";

/**
 * A contradiction within one article or between several, or (severity `agreement`) a point on which all agree.
 * `cells` are the stack × criterion pairs where its claims stand; `stacks` are all stacks that it touches.
 */
export const contradictionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(["within", "between"]),
  topic: z.string().optional(),
  type: z.string().optional(),
  severity: z.enum(["high", "medium", "low", "agreement"]),
  says: z.string(),
  /** Where it makes a claim impossible to read: which, and why. */
  unreadable: z.strictObject({ claim: z.string(), why: z.string() }).optional(),
  where: z.array(z.strictObject({ article: z.string(), line: z.int().positive() })).min(1),
  cells: z.array(z.strictObject({ stack: z.string(), criterion: z.string() })),
  stacks: z.array(z.string()),
});
export type Contradiction = z.infer<typeof contradictionSchema>;
