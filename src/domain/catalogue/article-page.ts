// What does one article say, line by line?
import { articleById, catalogue } from "./catalogue";
import type { CaseStudy, Claim, StarRow } from "./claim";
import type { Contradiction } from "./contradiction";
import type { Advice, Rule } from "./guidance";
import type { Article } from "./source";
import { type Unreadable, unreadableIn } from "./unreadable";

/** One thing that stands on a line of an article. */
export type Entry =
  | { kind: "claim"; of: Claim; stacks: readonly string[] }
  | { kind: "rule"; of: Rule }
  | { kind: "step"; of: Advice }
  | { kind: "pitfall"; of: Advice }
  | { kind: "stars"; of: StarRow }
  | { kind: "user"; of: CaseStudy };

/** All that starts on one line. `to` is the last line where all of it runs on. */
export type Line = { line: number; to?: number | undefined; entries: readonly Entry[] };

/** All that the catalogue has of an article. */
export type ArticlePage = {
  article: Article;
  lines: readonly Line[];
  claims: number;
  stacks: number;
  within: readonly Contradiction[];
  between: readonly Contradiction[];
  unreadable: readonly Unreadable[];
  starRows: readonly StarRow[];
};

/** Gathers an article in the order of its lines, or nothing if the catalogue doesn't know it. */
export function articlePage(id: string): ArticlePage | undefined {
  const article = articleById(id);
  if (!article) return undefined;
  const claims = catalogue.claims.filter((claim) => claim.article === id);
  const touching = catalogue.contradictions.filter((one) => one.where.some((place) => place.article === id));
  return {
    article,
    lines: linesOf(entriesOf(id)),
    claims: claims.length,
    stacks: new Set(claims.flatMap((claim) => claim.stacks)).size,
    within: touching.filter((one) => one.kind === "within"),
    between: touching.filter((one) => one.kind === "between" && one.severity !== "agreement"),
    unreadable: unreadableIn(id),
    starRows: catalogue.starRows.filter((row) => row.article === id),
  };
}

function entriesOf(id: string): Entry[] {
  const here = <T extends { article: string }>(rows: readonly T[]) => rows.filter((row) => row.article === id);
  return [
    ...claimsOf(here(catalogue.claims)),
    ...here(catalogue.starRows).map((of) => ({ kind: "stars", of }) as const),
    ...here(catalogue.caseStudies).map((of) => ({ kind: "user", of }) as const),
    ...here(catalogue.rules).map((of) => ({ kind: "rule", of }) as const),
    ...here(catalogue.steps).map((of) => ({ kind: "step", of }) as const),
    ...here(catalogue.pitfalls).map((of) => ({ kind: "pitfall", of }) as const),
  ];
}

// What is claimed of several stacks in the same words stands there once.
function claimsOf(claims: readonly Claim[]): Entry[] {
  const once = claims.filter((claim) => !claim.restates);
  const same = Map.groupBy(once, (claim) => [claim.line, claim.criterion, claim.says, ...claim.flags].join("|"));
  return [...same.values()].flatMap((group) => {
    const stacks = [...new Set(group.flatMap((claim) => claim.stacks))];
    return group[0] ? [{ kind: "claim", of: group[0], stacks } as const] : [];
  });
}

function linesOf(entries: readonly Entry[]): readonly Line[] {
  return [...Map.groupBy(entries, (entry) => entry.of.line)]
    .map(([line, on]) => {
      const ends = new Set(on.map((entry) => entry.of.to));
      return { line, to: ends.size === 1 ? on[0]?.of.to : undefined, entries: on };
    })
    .toSorted((a, b) => a.line - b.line);
}
