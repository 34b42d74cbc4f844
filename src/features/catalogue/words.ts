// In which words does the catalogue speak of counts, kinds and conflicts?
import { articleById, criterionById } from "@/domain/catalogue/catalogue";
import type { Cell } from "@/domain/catalogue/cell";
import type { CatalogueCriterion } from "@/domain/catalogue/criterion";
import type { Place } from "@/domain/catalogue/source";
import type { Stack } from "@/domain/catalogue/stack";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "four claims", "35 claims": a number as a word up to twelve, with its noun. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${small[n] ?? n} ${n === 1 ? one : many}`;
}

/** The same with a capital, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name inside a sentence: "memory use", but "CPU use". */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}|^\p{Lu} /u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "Rails, Django and Node.js". */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}

/** "line 89" or "lines 27–30". */
export function lines(at: Place): string {
  return at.to ? `lines\u00a0${at.line}–${at.to}` : `line\u00a0${at.line}`;
}

/** "Which back-end, line 89". */
export function source(at: Place): string {
  return `${articleById(at.article)?.short ?? at.article}, ${lines(at)}`;
}

export const kindWords: Record<Stack["kind"], string> = {
  language: "Language",
  runtime: "Runtime",
  platform: "Platform",
  framework: "Framework",
  "micro-framework": "Small framework",
  "framework-family": "Frameworks",
  frontend: "Front end",
  "deployment-model": "Way to deploy",
  "serverless-platform": "Serverless platform",
};

export const groupWords: Record<CatalogueCriterion["group"], string> = {
  performance: "Performance",
  delivery: "Delivery",
  team: "Team",
  ecosystem: "Ecosystem",
  operations: "Operations",
  cost: "Cost",
  risk: "Risk",
  scale: "Scale",
  architecture: "Architecture",
  sustainability: "Keeping it",
  fit: "Fit",
  unclear: "Never defined",
};

export const directionWords: Record<CatalogueCriterion["direction"], string> = {
  more: "More is better",
  less: "Less is better",
  fit: "It must fit",
  ignore: "The articles warn against it",
  none: "Nothing to rate a stack by",
};

export const stateWords: Record<Cell["state"], string> = {
  conflict: "Conflict",
  agreement: "In agreement",
  mixed: "No conflict",
  "one-voice": "One voice",
};

/** Why a cell is in conflict, in one or two sentences; empty where it isn't. */
export function whyInConflict(cell: Cell): string {
  if (cell.state !== "conflict") return "";
  const sides = cell.sides.filter((side) => side.words !== null).length;
  if (cell.selfContradictions.length === 0)
    return `${capital(small[sides] ?? "")} answers to one question. ${criterionById(cell.criterion)?.ask ?? ""}`.trim();
  return cell.selfContradictions
    .map(({ article, between }) => {
      const name = articleById(article)?.short;
      if (between === "text") return `${name} contradicts itself.`;
      const where = sides === 2 ? "both sides" : "more than one side";
      return `${name} is on ${where}: its ${between === "tables" ? "tables contradict each other" : "text contradicts its own tables"}.`;
    })
    .join(" ");
}
