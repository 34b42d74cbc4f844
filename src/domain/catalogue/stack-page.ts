// What is there to say about one stack?
import { catalogue, criterionById, stackById } from "./catalogue";
import { type Cell, cellsOfStack } from "./cell";
import type { CaseStudy, Claim, StarRow } from "./claim";
import type { Contradiction } from "./contradiction";
import type { Gap, Rule } from "./guidance";
import { claimsAbout } from "./readings";
import type { Stack, Tool } from "./stack";
import { type Unreadable, unreadableFor } from "./unreadable";

/** A cell as it stands on a stack's page, with the narrower criteria whose claims are all in it. */
export type Group = { cell: Cell; includes: readonly string[] };

/** All that the catalogue has on one stack, in the order in which it is read. */
export type StackPage = {
  stack: Stack;
  parent?: Stack | undefined;
  parts: readonly Stack[];
  claims: readonly Claim[];
  /** Ids of the articles that name it, by how much they claim. */
  articles: readonly string[];
  groups: readonly Group[];
  bestFor: readonly Claim[];
  rules: readonly Rule[];
  contradictions: readonly Contradiction[];
  unreadable: readonly Unreadable[];
  starRows: readonly StarRow[];
  users: readonly CaseStudy[];
  tools: readonly Tool[];
  gaps: readonly Gap[];
  /** Claims about it that belong to no criterion. */
  other: readonly Claim[];
};

/** Gathers what the catalogue has on a stack, or nothing if it doesn't know it. */
export function stackPage(id: string): StackPage | undefined {
  const stack = stackById(id);
  if (!stack) return undefined;
  const claims = claimsAbout(id);
  const contradictions = catalogue.contradictions.filter((one) => one.stacks.includes(id));
  return {
    stack,
    parent: stack.partOf ? stackById(stack.partOf) : undefined,
    parts: catalogue.stacks.filter((other) => other.partOf === id),
    claims,
    articles: articlesOf(stack, claims),
    groups: groupsOf(cellsOfStack(id)).filter((group) => !group.cell.unreadable),
    bestFor: claims.filter((claim) => claim.criterion === "best-for"),
    rules: catalogue.rules.filter((rule) => rule.stacks.includes(id) || rule.against.includes(id)),
    contradictions: contradictions.filter((one) => !one.unreadable && one.severity !== "agreement"),
    unreadable: unreadableFor(id),
    starRows: catalogue.starRows.filter((row) => row.stacks.includes(id)),
    users: catalogue.caseStudies.filter((study) => study.stacks.includes(id)),
    tools: catalogue.tools.filter((tool) => tool.stacks.includes(id)),
    gaps: catalogue.gaps.filter((gap) => gap.stacks.includes(id)),
    other: claims.filter((claim) => !claim.criterion && claim.stacks.includes(id)),
  };
}

function articlesOf(stack: Stack, claims: readonly Claim[]): readonly string[] {
  const named = new Set([...claims.map((claim) => claim.article), ...stack.mentions.map((mention) => mention.article)]);
  const count = (article: string) => claims.filter((claim) => claim.article === article).length;
  return [...named].toSorted((a, b) => count(b) - count(a));
}

function groupsOf(cells: readonly Cell[]): readonly Group[] {
  const broader = new Map(cells.flatMap((cell) => foldInto(cell, cells)));
  return cells
    .filter((cell) => !broader.has(cell.criterion))
    .map((cell) => ({ cell, includes: [...broader].filter(([, into]) => into === cell.criterion).map(([id]) => id) }));
}

function foldInto(cell: Cell, cells: readonly Cell[]): [string, string][] {
  const into = cells.find((other) => other.criterion === criterionById(cell.criterion)?.foldsInto);
  const all = into && [...idsOf(cell)].every((id) => idsOf(into).has(id));
  return into && all ? [[cell.criterion, into.criterion]] : [];
}

function idsOf(cell: Cell): ReadonlySet<string> {
  return new Set(cell.sides.flatMap((side) => side.readings.map((reading) => reading.claim.id)));
}
