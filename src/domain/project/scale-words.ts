// How is a scale drawn and said?
import { valueFor, valueFunctionOf } from "../comparison/values";
import type { Direction, Scale } from "./criterion";

export const directionWords: Record<Direction, string> = {
  more: "More is better",
  less: "Less is better",
  must: "Must hold",
};

/** The line of a scale's value function as points from 0 to 1 each way, the smaller figure at the left. */
export function curveOf(scale: Scale): (readonly [number, number])[] {
  if (scale.kind === "rated") return [0, 0.25, 0.5, 0.75, 1].map((x) => [x, x] as const);
  if (scale.kind === "yesno") return [[0, 0], [0.5, 0], [0.5, 1], [1, 1]]; // biome-ignore format: one step
  const { worst, best } = scale;
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  if (low === high) return [];
  const between = (scale.points ?? []).map(([at]) => at).filter((at) => at > low && at < high);
  const fn = valueFunctionOf(scale);
  return [low, ...between.sort((a, b) => a - b), high].map((at) => {
    return [(at - low) / (high - low), fn ? valueFor(fn, at) : 0] as const;
  });
}

/** Which steps count most on a measured scale, in a sentence. */
export function curveWords(scale: Scale): string {
  if (scale.kind !== "measured" || !scale.points?.length) return "Every step counts the same.";
  const fn = valueFunctionOf(scale);
  const middle = fn ? valueFor(fn, (scale.worst + scale.best) / 2) : 0.5;
  if (middle > 0.6) return "The first steps away from the worst count most.";
  if (middle < 0.4) return "The last steps towards the best count most.";
  return "The steps count about the same.";
}

/** The two ends of a scale: what stands there, and what it means. */
export function endsOf(scale: Scale): [{ mark: string; words: string }, { mark: string; words: string }] {
  if (scale.kind === "yesno") return [{ mark: "Yes or no", words: "" }, { mark: "", words: "no weight" }]; // biome-ignore format: two ends
  if (scale.kind === "rated") {
    const words = (at: number, else_: string) => scale.anchors.find((anchor) => anchor.at === at)?.words ?? else_;
    return [{ mark: "1", words: words(1, "worst") }, { mark: "5", words: words(5, "best") }]; // biome-ignore format: two ends
  }
  const figure = (x: number) => `${x.toLocaleString("en", { maximumFractionDigits: 6 })} ${scale.unit}`;
  return [{ mark: figure(scale.worst), words: "worst" }, { mark: figure(scale.best), words: "best" }]; // biome-ignore format: two ends
}

/** A scale in one line, for comparing two versions of it. */
export function scaleText(direction: Direction, scale: Scale): string {
  const head = directionWords[direction];
  if (scale.kind === "yesno") return head;
  if (scale.kind === "rated") {
    const anchors = scale.anchors.map(({ at, words }) => `${at}: ${words}`).join("; ");
    return `Rated 1 to 5${anchors && `. ${anchors}`}`;
  }
  const points = (scale.points ?? []).map(([at, value]) => `${at} is worth ${Math.round(value * 100)} %`).join(", ");
  const [worst, best] = endsOf(scale);
  return `${head}, from ${worst.mark} to ${best.mark}${points && `; ${points}`}`;
}

/** Three points that bend a line between worst and best: so that the first steps count most, or the last. */
export function bend(worst: number, best: number, towards: "first" | "last"): [number, number][] {
  return [0.25, 0.5, 0.75].map((part) => {
    const value = towards === "first" ? Math.sqrt(part) : part * part;
    return [Number((worst + part * (best - worst)).toPrecision(6)), Math.round(value * 100) / 100];
  });
}
