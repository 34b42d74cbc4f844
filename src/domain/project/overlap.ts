// Which criteria of a project would count one thing twice?
import { overlapsAmong } from "../catalogue/overlaps";
import { folded } from "./ledger";

type Named = { id: string; name: string; catalogueId: string | null };

/** A hint beside `id`: it overlaps with `withId`, and why; never a refusal. */
export type OverlapHint = { id: string; withId: string; why: string };

/**
 * At most one hint for each criterion: the first before it in the list that says nearly the same, by the catalogue's topics
 * or by a like name. Pass those that are or may be weighed, in their order; `keptApart` are pairs that the team chose to keep.
 */
export function overlapHints(
  criteria: readonly Named[],
  keptApart: readonly (readonly [string, string])[],
): OverlapHint[] {
  const kept = new Set(keptApart.map(([a, b]) => pairKey(a, b)));
  const topics = overlapsAmong(criteria);
  return criteria.flatMap((criterion, place) => {
    for (const other of criteria.slice(0, place)) {
      if (kept.has(pairKey(criterion.id, other.id))) continue;
      const topic = topics.find((t) => t.criteria.includes(criterion) && t.criteria.includes(other));
      const why = topic
        ? `Weighing both may count one thing twice: ${topic.why}`
        : isLike(criterion.name, other.name)
          ? "Their names are nearly the same, so weighing both would count one thing twice."
          : null;
      if (why) return [{ id: criterion.id, withId: other.id, why }];
    }
    return [];
  });
}

/** Whether two names are nearly the same: seven tenths of their letter pairs are shared (Dice), or one contains the other's words. */
export function isLike(a: string, b: string): boolean {
  const [one, two] = [letterPairs(a), letterPairs(b)];
  if (one.length === 0 || two.length === 0) return folded(a) === folded(b);
  const rest = [...two];
  const shared = one.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (one.length + two.length) >= 0.7 || isWithin(a, b) || isWithin(b, a);
}

/** Pairs of letters, word by word, without a plural's s. */
function letterPairs(name: string): string[] {
  return wordsOf(name).flatMap((word) => [...word].slice(1).map((letter, i) => `${[...word][i]}${letter}`));
}

function wordsOf(name: string): string[] {
  const words = folded(name).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 1).map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
}

function isWithin(part: string, whole: string): boolean {
  const [few, many] = [wordsOf(part), wordsOf(whole)];
  return few.length > 0 && few.join(" ").length > 3 && few.every((word) => many.includes(word));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
