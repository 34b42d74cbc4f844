// What can stand on a meeting's agenda?
import type { Phase as ProjectPhase } from "../project/phases";

export type ItemKind = {
  /** How an item of it is called, where it has no words of its own. */
  title: string;
  /** In which phases of the project a new agenda has it; never: it is only added by hand. */
  until: ProjectPhase | "never";
};

/** In the order in which they stand on a new agenda. */
export const itemKinds = {
  /** The question, its context, the criteria and the candidates. */
  brief: { title: "Question, criteria and candidates", until: "deciding" },
  /** Rounds of ballots. */
  weights: { title: "Weights", until: "weighing" },
  scores: { title: "Scores", until: "scoring" },
  compare: { title: "Compare", until: "deciding" },
  /** A topic: a criterion, or free words. */
  talk: { title: "Talk", until: "never" },
  "sign-off": { title: "Decide and sign", until: "deciding" },
} as const satisfies Record<string, ItemKind>;

export type ItemKindId = keyof typeof itemKinds;
export const itemKindIds = Object.keys(itemKinds) as [ItemKindId, ...ItemKindId[]];
