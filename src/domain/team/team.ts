// What is a team called, and where is it found?
import { line, slug } from "../text";

export const teamInput = { name: line(60, "Give the team a name."), slug };

/** Names that addresses of ours already use. */
const RESERVED = ["new", "api", "sign-in", "join", "catalogue", "account", "example-visitor"];

/** A short name for addresses made from a team's name: 2 to 40 of a-z, 0-9 and dashes; "team" where nothing is left. */
export function slugFrom(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
  const dashed = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return dashed.length < 2 ? "team" : dashed;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is neither taken nor reserved. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  const isFree = (candidate: string) => !taken.includes(candidate) && !RESERVED.includes(candidate);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? wanted : `${wanted.slice(0, 36).replace(/-$/, "")}-${n}`;
    if (isFree(candidate)) return candidate;
  }
}
