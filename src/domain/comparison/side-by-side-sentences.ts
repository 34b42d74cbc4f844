// What does it mean in words that methods disagree?
import { capitalised, counted, countOf, listed, type Sentence } from "@/domain/wording/sentence";
import type { DisagreementReason, MethodView, SideBySide } from "./side-by-side";

type Names = { candidate: (id: string) => string; criterion: (id: string) => string };

/** How the whole field of methods stands, then one sentence for each that puts another first. */
export function sideBySideSentences({ methods }: SideBySide, names: Names): Sentence[] {
  const [result, ...others] = methods;
  if (!result || result.leaders.length === 0) return [];
  const apart = others.filter(({ agrees }) => !agrees);
  const winner = listed(result.leaders.map(names.candidate));
  const strong =
    apart.length === 0
      ? "All methods put the same first."
      : `${capitalised(countOf(apart.length, "method"))} of ${counted(others.length)} ${apart.length === 1 ? "puts" : "put"} another first.`;
  const summary = { kind: "methods", strong, rest: `By weighted sum, which is the result, it is ${winner}.` };
  return [summary, ...apart.map((view) => disagreementSentence(view, names))];
}

function disagreementSentence({ name, leaders, why }: MethodView, names: Names): Sentence {
  const strong = `${name} puts ${listed(leaders.map(names.candidate))} first.`;
  if (!why) return { kind: "methods", strong, rest: "" };
  const where = why.criterionId
    ? ` ${names.candidate(why.candidateId)} is farthest ahead of ${names.candidate(why.insteadOf)} on ${names.criterion(why.criterionId)}.`
    : "";
  return { kind: "methods", strong, rest: `${because[why.reason]}${where}` };
}

const because: Record<DisagreementReason, string> = {
  "squared-distances": "It squares distances: far ahead on one criterion counts more than a little ahead on many.",
  "weak-point": "It multiplies: one weak point pulls the whole down.",
  "pairwise-leads": "It counts leads pair by pair: small ones not at all, large ones only up to a limit.",
  "worst-regret": "It looks at the worst single criterion as much as at all together.",
  level: "Only a tie differs.",
};
