// Which criteria has the voter named as the best and the worst, and which pairs does that ask for?
import type { Answers } from "./method";
import { pairKey, pairOf } from "./pair-answers";

export type Ends = { best: string | null; worst: string | null };
/** What stands in a sketch beside the id of each end. */
const [BEST, WORST] = [1, -1];

/** The two ends: as they were chosen here, or as a ballot that was handed in says them. */
export function endsIn(answers: Answers, sketch: Answers, ids: readonly string[]): Ends {
  const chosen = (end: number) => ids.find((id) => sketch[id] === end) ?? null;
  if (Object.keys(sketch).length > 0) return { best: chosen(BEST), worst: chosen(WORST) };
  const times = (side: "first" | "second", id: string) =>
    Object.keys(answers).filter((key) => pairOf(key)?.[side] === id).length;
  return {
    best: ids.find((id) => times("first", id) === ids.length - 1) ?? null,
    worst: ids.find((id) => times("second", id) === ids.length - 1) ?? null,
  };
}

/** The pairs that two ends ask for, as keys: the best over each other one, each other one over the worst. */
export function askedPairs({ best, worst }: Ends, ids: readonly string[]): string[] {
  if (best === null || worst === null) return [];
  const over = ids.filter((id) => id !== best).map((id) => pairKey(best, id));
  const under = ids.filter((id) => id !== best && id !== worst).map((id) => pairKey(id, worst));
  return [...over, ...under];
}

/** Other ends: what was said of pairs that are still asked for stays. One that becomes the other end is no longer this one. */
export function withEnds(answers: Answers, ends: Ends, ids: readonly string[]): { answers: Answers; sketch: Answers } {
  const asked = new Set(askedPairs(ends, ids));
  const sketch: Record<string, number> = {};
  if (ends.worst) sketch[ends.worst] = WORST;
  if (ends.best) sketch[ends.best] = BEST;
  return { sketch, answers: Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key))) };
}
