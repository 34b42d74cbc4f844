// How much is claimed about a stack, in one paragraph?
import type { StackPage } from "@/domain/catalogue/stack-page";
import { capital, count } from "./words";

/** How many articles claim how much, where they disagree, and how to read it. */
export function stackLede({ stack, claims, articles, groups, rules }: StackPage): string {
  const name = stack.name;
  const by = new Set(claims.map((claim) => claim.article)).size;
  const note = stack.note ? `${stack.note} ` : "";
  if (by === 0) {
    const named = `${capital(count(articles.length, "article"))} ${articles.length === 1 ? "names" : "name"} ${name}`;
    const ruled = rules.length > 0 ? `, in ${count(rules.length, "rule")}` : "";
    return `${note}${named}${ruled}, and none claims anything about it. Bring your own evidence.`;
  }
  const made = `${capital(count(by, "article"))} ${by === 1 ? "makes" : "make"} ${count(claims.length, "claim")} about ${name}.`;
  return `${note}${made} ${disagreement(by, conflictsOf(groups), claims)} Read them as evidence; the scores are yours.`;
}

function disagreement(articles: number, conflicts: number, claims: StackPage["claims"]): string {
  const figures = claims.some((claim) => claim.flags.includes("no-score") || claim.flags.includes("no-source"));
  const unsourced = figures ? "no figure comes with a way to repeat it" : "";
  if (conflicts === 0) {
    const calm = articles === 1 ? "It is one voice" : "They don’t contradict each other";
    return `${calm}${unsourced && `, but ${unsourced}`}.`;
  }
  const who = articles === 1 ? "It contradicts itself" : "They disagree";
  return `${who} on ${count(conflicts, "criterion", "criteria")}${unsourced && `, and ${unsourced}`}.`;
}

function conflictsOf(groups: StackPage["groups"]): number {
  return groups.filter((group) => group.cell.state === "conflict").length;
}
