// What becomes of a voter's last ballot when one criterion is asked about again?
import { apportion } from "@/domain/numbers/apportionment";
import type { Answers } from "./method";
import type { WeightMethodId } from "./method-ids";
import { BANK } from "./points-bank";

/** The answer that a revote asks for: whole, from `min` to `max`, `value` as it stood. `beside`: the criterion that stands for 100, where answers are relative. */
export type RevoteQuestion = { min: number; max: number; value: number; beside: string | null };

/** A swing is asked for beside the heaviest other one's 100, and no further than this. */
const MOST_BESIDE = 300;

/**
 * What is asked of one criterion where the others can keep their proportions: 100 points, ratings and swings. Null for methods that answer in
 * orders and pairs, for a ballot that isn't on exactly these criteria, and where nothing else weighs anything: then the whole ballot is asked.
 */
export function revoteQuestion(
  method: WeightMethodId,
  last: Answers,
  criterionIds: readonly string[],
  aboutId: string,
): RevoteQuestion | null {
  const isWhole = criterionIds.every((id) => Object.hasOwn(last, id)) && criterionIds.includes(aboutId);
  if (!isWhole || Object.keys(last).length !== criterionIds.length) return null;
  const value = last[aboutId] ?? 0;
  if (method === "points") return { min: 0, max: BANK, value, beside: null };
  if (method === "rating") return { min: 0, max: 10, value, beside: null };
  if (method !== "swing") return null;
  const heaviest = heaviestOther(last, criterionIds, aboutId);
  const top = last[heaviest] ?? 0;
  if (top === 0) return null;
  return { min: 0, max: MOST_BESIDE, value: Math.min(MOST_BESIDE, Math.round((100 * value) / top)), beside: heaviest };
}

/**
 * The whole ballot after that answer: the others keep their proportions, as near as whole numbers let them. The answer as it stood changes nothing.
 * `answer` lies within what `revoteQuestion` says.
 */
export function revoted(
  method: WeightMethodId,
  last: Answers,
  criterionIds: readonly string[],
  aboutId: string,
  answer: number,
): Answers {
  const question = revoteQuestion(method, last, criterionIds, aboutId);
  if (!question || question.value === answer) return last;
  if (method === "points") return regiven(last, criterionIds, aboutId, answer);
  if (question.beside === null) return { ...last, [aboutId]: answer };
  const top = last[question.beside] ?? 100;
  const scale = 100 / top / Math.max(1, answer / 100);
  const others = Object.entries(last).map(([id, swing]) => [
    id,
    swing === 0 ? 0 : Math.max(1, Math.round(swing * scale)),
  ]);
  return { ...Object.fromEntries(others), [aboutId]: Math.min(100, answer) };
}

/** What the other criteria don't get goes to the one; where they had nothing, they share what is left evenly. */
function regiven(last: Answers, criterionIds: readonly string[], aboutId: string, answer: number): Answers {
  const others = criterionIds.filter((id) => id !== aboutId);
  const given = others.map((id) => last[id] ?? 0);
  const shared = apportion(given.some((points) => points > 0) ? given : others.map(() => 1), BANK - answer);
  return { ...Object.fromEntries(others.map((id, place) => [id, shared[place] ?? 0])), [aboutId]: answer };
}

function heaviestOther(last: Answers, criterionIds: readonly string[], aboutId: string): string {
  const others = criterionIds.filter((id) => id !== aboutId);
  return others.reduce((most, id) => ((last[id] ?? 0) > (last[most] ?? 0) ? id : most), others[0] ?? "");
}
