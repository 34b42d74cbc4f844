// What is a score or a measured figure worth, from 0 (worst) to 1 (best)?
import type { z } from "zod";
import type { Scale } from "@/domain/project/criterion";
import { refuse } from "@/domain/refusal";
import type { valueFunctionSchema, valuePoint } from "./values-schema";

export type ValuePoint = z.infer<typeof valuePoint>;
export type ValueFunction = z.infer<typeof valueFunctionSchema>;

/**
 * The value function of a criterion's scale: rated, a straight line from worst to best, or lines through its points, which begin at 0 at
 * worst and end at 1 at best unless a point stands there. Null for yes or no, which isn't weighed.
 */
export function valueFunctionOf(scale: Scale): ValueFunction | null {
  if (scale.kind === "yesno") return null;
  if (scale.kind === "rated") return { kind: "rated" };
  const { worst, best } = scale;
  const between = (scale.points ?? []).map(([at, value]) => ({ at, value }));
  if (between.length === 0) return { kind: "linear", worst, best };
  const start = between[0]?.at === worst ? [] : [{ at: worst, value: 0 }];
  const end = between.at(-1)?.at === best ? [] : [{ at: best, value: 1 }];
  return { kind: "points", points: [...start, ...between, ...end].sort((a, b) => a.at - b.at) };
}

/** Refuses a value function that no figure can be held against: worst equal to best, or points that do not go up in `at`. */
export function checkValueFunction(fn: ValueFunction): void {
  if (fn.kind === "linear" && fn.worst === fn.best)
    refuse("criteria.scale-invalid", { why: "Worst and best must differ." }, "scale");
  if (fn.kind !== "points") return;
  const goesUp = fn.points.every((point, place) => place === 0 || point.at > (fn.points[place - 1]?.at ?? Number.NaN));
  if (!goesUp || fn.points.length < 2)
    refuse(
      "criteria.scale-invalid",
      { why: "A curve needs two points or more, each at a figure of its own." },
      "scale",
    );
}

/**
 * The value of a figure, 0 to 1. Rated: (x − 1) / 4. Measured figures beyond the ends are worth what the nearer end is worth.
 * Refuses a figure that is not finite, a rated one outside 1..5, and a value function that `checkValueFunction` refuses.
 */
export function valueFor(fn: ValueFunction, x: number): number {
  if (!Number.isFinite(x)) refuse("input.invalid");
  checkValueFunction(fn);
  switch (fn.kind) {
    case "rated":
      return x >= 1 && x <= 5 ? (x - 1) / 4 : refuse("scores.value-out-of-range", { min: 1, max: 5 });
    case "linear":
      return along(x, fn.worst, fn.best);
    case "points":
      return onPoints(fn.points, x);
  }
}

function onPoints(points: readonly ValuePoint[], x: number): number {
  const next = points.findIndex(({ at }) => at >= x);
  const right = points[next === -1 ? points.length - 1 : next];
  const left = points[next === -1 ? points.length - 1 : Math.max(0, next - 1)];
  if (!left || !right || left === right) return right?.value ?? 0;
  const part = along(x, left.at, right.at);
  return left.value * (1 - part) + right.value * part;
}

/** How far x lies on the way from one figure to another, 0 to 1; halves first where the whole way is too long for a number. */
function along(x: number, from: number, to: number): number {
  const way = to - from;
  const part = Number.isFinite(way) ? (x - from) / way : (x / 2 - from / 2) / (to / 2 - from / 2);
  return Math.min(1, Math.max(0, part));
}
