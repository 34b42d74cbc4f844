// Where is one candidate strong and weak beside the others?
import { listed, type Sentence } from "@/domain/wording/sentence";
import { type Comparison, candidateName, criterionName, standing } from "./comparison";

const namedAtMost = 3;

/** “Go is best on Operability and Real-time, and last on Team onboarding.” Only known values count; nothing where nobody else is ranked. */
export function profileSentence(comparison: Comparison, candidateId: string): Sentence | null {
  const rows = standing(comparison);
  const own = rows.find(({ candidate }) => candidate.id === candidateId)?.values;
  if (!own || rows.length < 2) return null;
  const heaviest = comparison.criteria
    .map(({ id, weight }, k) => ({ id, weight, k }))
    .sort((a, b) => b.weight - a.weight);
  const best: string[] = [];
  const last: string[] = [];
  for (const { id, k } of heaviest) {
    const mine = own[k] ?? null;
    const others = rows.flatMap(({ candidate, values }) => (candidate.id === candidateId ? [] : (values[k] ?? [])));
    if (mine === null || others.length === 0) continue;
    if (others.every((other) => other < mine)) best.push(criterionName(comparison, id));
    if (others.every((other) => other > mine)) last.push(criterionName(comparison, id));
  }
  const strong = candidateName(comparison, candidateId);
  const parts = [...said("best alone on", best), ...said("last alone on", last)];
  return {
    kind: "profile",
    strong,
    rest: parts.length > 0 ? `is ${parts.join(", and ")}.` : "is neither best nor last alone on any criterion.",
  };
}

function said(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown =
    names.length > namedAtMost + 1 ? [...names.slice(0, namedAtMost), `${names.length - namedAtMost} more`] : names;
  return [`${what} ${listed(shown)}`];
}
