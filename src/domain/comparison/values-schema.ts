// What may a value function be? Apart from what reckons with it, so that screens needn't load what checks it.
import { z } from "zod";

const figure = z.number().refine(Number.isFinite);

/** A point of a value function: a measured figure, and what it is worth. */
export const valuePoint = z.strictObject({ at: figure, value: z.number().min(0).max(1) });

/**
 * How figures on one criterion become values. `rated`: scores 1 to 5, where 5 is the best end as its anchors say. `linear`: a straight line
 * from worst to best (either may be the larger; less is better if `best` is the smaller). `points`: straight lines between points.
 */
export const valueFunctionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rated") }),
  z.strictObject({ kind: z.literal("linear"), worst: figure, best: figure }),
  z.strictObject({ kind: z.literal("points"), points: z.array(valuePoint).min(2).max(20) }),
]);
