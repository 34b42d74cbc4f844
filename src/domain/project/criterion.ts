// What is a criterion, and what makes one valid?
import { z } from "zod";
import { refuse } from "../refusal";
import { line, prose } from "../text";

export const directions = ["more", "less", "must"] as const;
export type Direction = (typeof directions)[number];

const figure = z.number().finite().min(-1e12).max(1e12);

const anchor = z.strictObject({ at: z.int().min(1).max(5), words: line(120, "Say in words what this mark means.") });

/** How a candidate is held against a criterion: rated 1 to 5 (5 is the good end), measured in a unit, or yes or no. */
export const scale = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rated"), anchors: z.array(anchor).max(5) }),
  z.strictObject({
    kind: z.literal("measured"),
    unit: line(24, "Name the unit."),
    worst: figure,
    best: figure,
    /** Points of the value function between worst and best, [measured, value 0 to 1]; absent: a straight line. */
    points: z
      .array(z.tuple([figure, z.number().min(0).max(1)]))
      .max(12)
      .optional(),
  }),
  z.strictObject({ kind: z.literal("yesno") }),
]);
export type Scale = z.infer<typeof scale>;

export const criterionInput = z.strictObject({
  name: line(80, "Give the criterion a name."),
  definition: prose(2_000),
  direction: z.enum(directions),
  scale,
  catalogueId: z.string().max(60).optional(),
});
export type CriterionInput = z.infer<typeof criterionInput>;

export const criterionStates = ["proposed", "agreed", "parked", "merged"] as const;
export type CriterionState = (typeof criterionStates)[number];

export const COLORS = 8;
export const MOST_CRITERIA = 30;

/**
 * Refuses `criteria.scale-invalid` where direction and scale don't fit: a must-have is yes or no and nothing else is; a
 * measured scale's worst and best differ and point in the direction; its value function runs from worst to best, and
 * doesn't turn back.
 */
export function checkCriterion(input: CriterionInput): void {
  const { direction, scale } = input;
  const no = (why: string) => refuse("criteria.scale-invalid", { why }, "scale");
  if ((direction === "must") !== (scale.kind === "yesno"))
    no("A must-have is answered by yes or no, and only a must-have is.");
  if (scale.kind === "rated") {
    if (new Set(scale.anchors.map((a) => a.at)).size !== scale.anchors.length) no("Each mark has its words once.");
    if (direction === "less") no("On a rated scale 5 is always the good end; turn its words round instead.");
  }
  if (scale.kind !== "measured") return;
  if (scale.worst === scale.best) no("Worst and best must differ.");
  if ((direction === "more") !== scale.best > scale.worst) no("Worst and best point against the direction.");
  const points = scale.points ?? [];
  const sign = Math.sign(scale.best - scale.worst);
  for (const [i, [x, value]] of points.entries()) {
    const before = points[i - 1] ?? [scale.worst, 0];
    if ((x - before[0]) * sign < 0 || (i > 0 && x === before[0]) || value < before[1] || (scale.best - x) * sign < 0)
      no("The points of the curve must run from worst to best without turning back.");
  }
}
