// Where is the leader beaten, in words?
import { counted, listed, type Sentence } from "@/domain/wording/sentence";
import { type Comparison, candidateName, criterionName } from "./comparison";
import type { Findings } from "./findings";

const namedAtMost = 3;

/** “Go is beaten on Delivery speed (by Node.js) and Team onboarding (by Django and Node.js).” Nothing unless one candidate leads others. */
export function strengthSentence(comparison: Comparison, { leaders, betterAt }: Findings): Sentence | null {
  const [leader, ...level] = leaders;
  if (leader === undefined || level.length > 0 || betterAt.length === 0) return null;
  const go = candidateName(comparison, leader);
  const heaviest = [...comparison.criteria].sort((a, b) => b.weight - a.weight);
  const beaten = heaviest.flatMap(({ id }) => {
    const by = betterAt.filter(({ criterionIds }) => criterionIds.includes(id)).map((rival) => rival.candidateId);
    if (by.length === 0) return [];
    const who =
      by.length <= namedAtMost ? listed(by.map((rival) => candidateName(comparison, rival))) : counted(by.length);
    return [`${criterionName(comparison, id)} (by ${who})`];
  });
  if (beaten.length === 0) return { kind: "strength", strong: go, rest: "is beaten on no criterion." };
  const more = `${counted(beaten.length - namedAtMost)} more`;
  const shown = beaten.length <= namedAtMost + 1 ? beaten : [...beaten.slice(0, namedAtMost), more];
  return { kind: "strength", strong: `${go} is beaten on`, rest: `${listed(shown)}.` };
}
