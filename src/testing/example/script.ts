// How is an example project written down, before it is played?
import type { Confidence } from "@/domain/comparison/rating";
import type { CriterionInput } from "@/domain/project/criterion";
import type { Statistic } from "@/domain/weighting/aggregation";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import type { Secrecy } from "@/domain/weighting/round";

/** Those who weigh, score and sign; `ana` owns the team and facilitates. */
export type Voice = "ana" | "ben" | "jana" | "luis" | "pia" | "sora";

/** One for each weighed criterion in their order, or by pairs of their places (`0/1`), or no vote. */
export type AnswerScript = readonly number[] | Readonly<Record<string, number>> | "abstain" | "no-information";

/** `reasons` by the place of a criterion; `shares` of 1 are left out; accepted by the median, if it isn't said. */
export type RoundScript = {
  method: WeightMethodId;
  shares?: Partial<Record<Voice, number>>;
  statistic?: Statistic;
  /** Named, if it isn't said. */
  secrecy?: Secrecy;
  answers: Partial<Record<Voice, AnswerScript>>;
  reasons?: Partial<Record<Voice, Record<number, string>>>;
};

/** Scores as a row for each rated criterion and a column for each candidate; 0 leaves a cell empty. */
export type ScoreScript = { rows: number[][]; confidence: Confidence };

export type ProjectScript = {
  title: string;
  question: string;
  context: string;
  criteria: CriterionInput[];
  candidates: { name: string; description: string; stackId: string | null }[];
  /** Candidate, must-have, whether it holds, why. */
  verdicts: [string, string, "holds" | "fails", string][];
  /** Author, criterion, words. */
  notes: [Voice, string, string][];
  rounds: RoundScript[];
  /** Candidate, criterion, figure, source. */
  measurements: [string, string, number, string][];
  /** Author, candidate, criterion, and what it says. */
  evidence: [Voice, string, string, { title: string; url: string } | { body: string }, "supports" | "against"][];
  scores: Partial<Record<Voice, ScoreScript>>;
  decision?: {
    candidate: string;
    statement: string;
    overrideReason: string;
    because: string;
    consequences: { tone: "good" | "neutral" | "bad"; text: string }[];
    /** Days from the day on which it is played. */
    reassessInDays: number;
    reassessWhen: string;
    dissent?: [Voice, string];
    signOffs: Partial<Record<Voice, ["approve" | "concern" | "object" | "abstain", string]>>;
  };
};

/** A criterion rated 1 to 5 with words at 1, 3 and 5. */
export const rated = (
  catalogueId: string,
  name: string,
  definition: string,
  words: [string, string, string],
): CriterionInput => ({
  ...{ name, definition, catalogueId, direction: "more" },
  scale: { kind: "rated", anchors: words.map((text, i) => ({ at: 1 + 2 * i, words: text })) },
});

/** A criterion that a candidate meets or doesn't. */
export const must = (name: string, definition: string): CriterionInput => ({
  name,
  definition,
  direction: "must",
  scale: { kind: "yesno" },
});
