// What must be there before anything can be compared?
import { refuse } from "@/domain/refusal";
import { listed } from "@/domain/wording/sentence";

export const FEWEST_CANDIDATES = 2;

export type Lack = "weights" | "scores" | "candidates";

/** Where a project stands: `candidates` that were not withdrawn, ruled out or not. */
export interface Standing {
  areWeightsAccepted: boolean;
  areScoresLocked: boolean;
  candidates: number;
}

/** What is still missing, in the order in which it is made up for: candidates, weights, scores. */
export function lacks({ areWeightsAccepted, areScoresLocked, candidates }: Standing): Lack[] {
  return [
    ...(candidates < FEWEST_CANDIDATES ? ["candidates" as const] : []),
    ...(areWeightsAccepted ? [] : ["weights" as const]),
    ...(areScoresLocked ? [] : ["scores" as const]),
  ];
}

/** Refuses `comparison.not-open` while anything is missing, and says all of it. */
export function refuseUnlessComparable(standing: Standing): void {
  const missing = lacks(standing);
  if (missing.length > 0) refuse("comparison.not-open", { why: `${listed(missing.map((lack) => whys[lack]))}.` });
}

const whys: Record<Lack, string> = {
  candidates: "it takes two candidates",
  weights: "the weights aren’t accepted",
  scores: "the scores aren’t locked",
};
