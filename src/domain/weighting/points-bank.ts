// How are 100 points given out, when no slider may move another?
import { apportion } from "@/domain/numbers/apportionment";
import type { Answers } from "./method";

export const BANK = 100;

/** What is still to give: 0 to 100; below 0 it never goes, as a slider stops at what is left. */
export function leftToGive(answers: Answers, criterionIds: readonly string[]): number {
  return BANK - criterionIds.reduce((sum, id) => sum + (answers[id] ?? 0), 0);
}

/** What is left, shared out evenly on top of what was given; the first of them get the odd points. */
export function evenedOut(answers: Answers, criterionIds: readonly string[]): Answers {
  const left = leftToGive(answers, criterionIds);
  if (left <= 0 || criterionIds.length === 0) return answers;
  const more = apportion(
    criterionIds.map(() => 1),
    left,
  );
  return Object.fromEntries(criterionIds.map((id, place) => [id, (answers[id] ?? 0) + (more[place] ?? 0)]));
}

/** The same proportions with a sum of exactly 100 whole points. Nothing given stays nothing. */
export function scaledToBank(answers: Answers, criterionIds: readonly string[]): Answers {
  const given = criterionIds.map((id) => answers[id] ?? 0);
  if (given.every((points) => points === 0)) return answers;
  const whole = apportion(given, BANK);
  return Object.fromEntries(criterionIds.map((id, place) => [id, whole[place] ?? 0]));
}
