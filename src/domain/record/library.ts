// How is a sealed record found again?
import type { SealedRecord } from "./record";

export const libraryStates = ["sealed", "superseded", "due"] as const;
export type LibraryState = (typeof libraryStates)[number];

/** What the library shows of a record, and searches. */
export interface Found {
  title: string;
  statement: string;
  options: string;
  criteria: string;
  because: string;
}

/** The words of a record for the library: four lines, then the reasons. `foundIn` reads them back. */
export function searchTextOf(record: SealedRecord): string {
  const { project, decision, candidates, criteria, mustHaves } = record;
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(", ");
  const lines = [project.title, decision.statement, names(candidates), names([...criteria, ...mustHaves])];
  return [...lines.map((line) => line.replace(/\s+/g, " ")), decision.because].join("\n");
}

/** The parts of a search text. */
export function foundIn(searchText: string): Found {
  const [title = "", statement = "", options = "", criteria = "", ...because] = searchText.split("\n");
  return { title, statement, options, criteria, because: because.join("\n") };
}

/** The words that are searched: at most eight, in small letters. Words of three letters or more also find longer ones. */
export function searchWords(search: string): string[] {
  return [...new Set(search.toLocaleLowerCase("en").split(/\s+/))]
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, 8);
}

/** The text in pieces, those that a searched word begins marked as hits. */
export function marked(text: string, words: readonly string[]): { text: string; hit: boolean }[] {
  if (words.length === 0) return [{ text, hit: false }];
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pieces = text.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${any}))`, "giu"));
  return pieces.map((piece, place) => ({ text: piece, hit: place % 2 === 1 })).filter((piece) => piece.text !== "");
}

/** The part of a text around its first hit, at most `length` characters; its beginning where nothing is hit. */
export function excerpt(text: string, words: readonly string[], length = 180): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= length) return flat;
  const before = marked(flat, words).findIndex((piece) => piece.hit);
  const at =
    before > 0
      ? marked(flat, words)
          .slice(0, before)
          .reduce((sum, piece) => sum + piece.text.length, 0)
      : 0;
  const start = at < length - 40 ? 0 : flat.lastIndexOf(" ", at - 40) + 1;
  const end = flat.length - start <= length ? flat.length : flat.lastIndexOf(" ", start + length);
  return `${start > 0 ? "… " : ""}${flat.slice(start, end > start ? end : start + length)}${end < flat.length ? " …" : ""}`;
}
