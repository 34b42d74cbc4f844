// Who counts more than once?
import { listed } from "@/domain/wording/sentence";

type Share = { name: string; share: number };

/** “Ana Kim counts 3 times, Bo Mensah and Mia Novak 2 times; everyone else once.”, the heaviest first; null where everyone counts the same. */
export function sharesSentence(shares: readonly Share[] | null): string | null {
  if (!shares || shares.length === 0) return null;
  const sizes = [...new Set(shares.map(({ share }) => share))].sort((a, b) => b - a);
  const groups = sizes.map((size) => shares.filter(({ share }) => share === size).map(({ name }) => name));
  const parts = groups.map((names, place) => {
    const verb = place > 0 ? "" : names.length === 1 ? "counts " : "count ";
    return `${listed(names)} ${verb}${sizes[place]} times`;
  });
  return `${parts.join(", ")}; everyone else once.`;
}
