// What does a template give a new project?
import type { CriterionInput } from "../project/criterion";

/**
 * A start for a project: a question, prompts for its context (Markdown), criteria to edit, candidates from the catalogue.
 * At most eight criteria are weighed; must-haves come on top. `note` says where the catalogue has little to offer.
 */
export type Template = {
  id: string;
  name: string;
  summary: string;
  question: string;
  context: string;
  criteria: readonly CriterionInput[];
  /** Ids of stacks. */
  candidates: readonly string[];
  note?: string;
};

/** A criterion rated 1 to 5, with words at 1, 3 and 5; 5 is the good end. */
export function rated(
  catalogueId: string,
  name: string,
  definition: string,
  [one, three, five]: readonly [string, string, string],
): CriterionInput {
  const anchors = [
    { at: 1, words: one },
    { at: 3, words: three },
    { at: 5, words: five },
  ];
  return { catalogueId, name, definition, direction: "more", scale: { kind: "rated", anchors } };
}

/** A measured criterion from worst to best, in its unit; less is better where best is the smaller. `points` bend the line between. */
export function measured(
  catalogueId: string,
  name: string,
  definition: string,
  unit: string,
  [worst, best]: readonly [number, number],
  points?: [number, number][],
): CriterionInput {
  const scale = { kind: "measured" as const, unit, worst, best, ...(points && { points }) };
  return { catalogueId, name, definition, direction: best > worst ? "more" : "less", scale };
}

/** A must-have: yes or no, without a weight. */
export function must(name: string, definition: string, catalogueId?: string): CriterionInput {
  return { name, definition, direction: "must", scale: { kind: "yesno" }, ...(catalogueId && { catalogueId }) };
}
