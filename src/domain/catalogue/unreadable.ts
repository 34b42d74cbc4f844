// What do the articles print that nobody can read as a score?
import { catalogue, criterionById } from "./catalogue";
import type { Claim } from "./claim";
import type { Place } from "./source";

/** Something printed that can't be read, and why not. */
export type Unreadable = { id: string; claim: string; why: string; at: readonly Place[] };

/** What can't be read about a stack: its rows in tables of figures (one entry a row), and what a contradiction spoils. Star rows are apart. */
export function unreadableFor(stack: string): readonly Unreadable[] {
  const figures = catalogue.claims.filter((claim) => claim.stacks.includes(stack) && claim.flags.includes("no-score"));
  const spoilt = catalogue.contradictions.filter((one) => one.stacks.includes(stack));
  return [...rowsOf(figures), ...spoilt.flatMap(spoiltBy)];
}

/** What can't be read in an article, table rows in the order of their lines. */
export function unreadableIn(article: string): readonly Unreadable[] {
  const figures = catalogue.claims.filter((claim) => claim.article === article && claim.flags.includes("no-score"));
  const spoilt = catalogue.contradictions.filter((one) => one.where.every((place) => place.article === article));
  return [...rowsOf(figures), ...spoilt.flatMap(spoiltBy)];
}

function rowsOf(figures: readonly Claim[]): Unreadable[] {
  return [...Map.groupBy(figures, (claim) => claim.line).values()].flatMap((row) => {
    const first = row[0];
    return first ? [{ id: first.id, claim: inWords(row), why: first.why ?? "", at: [first] }] : [];
  });
}

// "Design 4, functionality 5 of 10" or "150 requests/s, 50 MB, 15 % CPU".
function inWords(row: readonly Claim[]): string {
  if (row[0]?.unit !== "of 10") return row.map((claim) => claim.says.split(",")[0]).join(", ");
  const names = row.map(
    (claim) => `${criterionById(claim.criterion ?? "")?.name.replace(" (undefined)", "")} ${claim.value}`,
  );
  const [first = "", ...rest] = names;
  return `${[first, ...rest.map((name) => name.toLowerCase())].join(", ")} of 10`;
}

function spoiltBy({ id, unreadable, where }: (typeof catalogue.contradictions)[number]): Unreadable[] {
  return unreadable ? [{ id, ...unreadable, at: where.slice(0, 1) }] : [];
}
