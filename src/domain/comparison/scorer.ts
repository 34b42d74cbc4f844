// What must a scoring model be able to do?
import type { Comparison } from "./comparison";
import type { Ranking } from "./ranking";

export interface Scorer {
  readonly id: string;
  readonly name: string;
  /** Where the model is published. */
  readonly source: string;
  /** Ranks the candidates that are not ruled out. Never NaN or infinite for anything that `comparisonSchema` lets in. */
  rank(comparison: Comparison): Ranking;
}
