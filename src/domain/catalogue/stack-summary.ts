// Which stacks are there, and how much is claimed about each?
import { catalogue, stackById } from "./catalogue";
import { cellsOfStack } from "./cell";
import { claimsAbout } from "./readings";
import type { Stack } from "./stack";

/** A stack in a list: what it is, how many claims and conflicts there are, and what else it answers to. */
export type StackSummary = {
  id: string;
  name: string;
  kind: Stack["kind"];
  role: Stack["role"];
  alsoCalled: readonly string[];
  /** The name of the stack that it is part of. */
  partOf?: string | undefined;
  claims: number;
  conflicts: number;
};

/**
 * The stacks whose name, other names, kind or parent hold the searched words (all, without any), best match first, then
 * the most claims. Search is without regard to case; at most 80 characters make sense.
 */
export function searchStacks(search = ""): readonly StackSummary[] {
  const words = search.trim().toLowerCase();
  const rank = (stack: StackSummary) => {
    const names = [stack.name, stack.id, ...stack.alsoCalled].map((name) => name.toLowerCase());
    if (names.some((name) => name === words)) return 0;
    if (names.some((name) => name.startsWith(words))) return 1;
    if (names.some((name) => name.includes(words))) return 2;
    const around = `${stack.kind.replaceAll("-", " ")} ${stack.partOf ?? ""}`.toLowerCase();
    return around.includes(words) ? 3 : 4;
  };
  return summaries
    .filter((stack) => !words || rank(stack) < 4)
    .toSorted((a, b) => (words ? rank(a) - rank(b) : 0) || b.claims - a.claims || a.name.localeCompare(b.name));
}

const summaries: readonly StackSummary[] = catalogue.stacks.map((stack) => ({
  id: stack.id,
  name: stack.name,
  kind: stack.kind,
  role: stack.role,
  alsoCalled: stack.alsoCalled,
  partOf: stack.partOf ? stackById(stack.partOf)?.name : undefined,
  claims: claimsAbout(stack.id).length,
  conflicts: cellsOfStack(stack.id).filter((cell) => cell.state === "conflict").length,
}));
