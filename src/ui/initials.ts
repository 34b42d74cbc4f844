// Which two letters stand for a name?

/**
 * One or two capitals: first letters of the first and last word ("Ana Kim" gives AK), the first two letters of a single
 * word ("mia" gives MI), "?" for a name without letters or digits. Works on code points, so that no letter is cut in half.
 */
export function initials(name: string): string {
  const words = name
    .split(/[\s._@-]+/u)
    .map((word) => [...word].filter((sign) => /[\p{L}\p{N}]/u.test(sign)))
    .filter((word) => word.length > 0);
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  if (!first) return "?";
  const letters = last ? [first[0], last[0]] : first.slice(0, 2);
  return letters.join("").toLocaleUpperCase("en");
}
