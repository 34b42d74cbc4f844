// From where to where does a criterion go here? Importance without a range means nothing.
import type { WeighedCriterion } from "./use-weighing";

/** “900 → 80 ms”, “paged weekly → twice a year”; null where the scale says neither. */
export function rangePrompt({ scale }: Pick<WeighedCriterion, "scale">): string | null {
  if (scale.kind === "measured") return `${figure(scale.worst)} → ${figure(scale.best)} ${scale.unit}`;
  if (scale.kind !== "rated" || scale.anchors.length < 2) return null;
  const anchors = [...scale.anchors].sort((a, b) => a.at - b.at);
  return `${anchors[0]?.words} → ${anchors.at(-1)?.words}`;
}

const figure = (x: number) => x.toLocaleString("en", { maximumFractionDigits: 6 });
