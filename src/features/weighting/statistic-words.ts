// What is each way of taking the ballots together called, and what does it do?
import { LEAST_TO_TRIM, type Statistic } from "@/domain/weighting/aggregation";

type Words = { name: string; column: string; text: string; note: string };

/** `name` for the choice, `column` for a narrow table's head, `text` says what it does, `note` what accepted weights are. */
export const statisticWords: Readonly<Record<Statistic, Words>> = {
  median: {
    name: "Median",
    column: "Median",
    text: "The middle ballot of each criterion. One extreme ballot doesn’t move it.",
    note: "medians of this round",
  },
  mean: {
    name: "Mean",
    column: "Mean",
    text: "Every ballot counts with its full size. One extreme ballot can move it.",
    note: "means of this round",
  },
  trimmed: {
    name: "Trimmed mean",
    column: "Trimmed",
    text: `The mean without the highest and the lowest fifth of each criterion. From ${LEAST_TO_TRIM} ballots on.`,
    note: "trimmed means of this round",
  },
  geometric: {
    name: "Geometric mean of the weights",
    column: "Geometric",
    text: "Each member’s weights as they are, by ratios (AIP). For people with values of their own.",
    note: "geometric means of this round",
  },
  judgements: {
    name: "Judgements taken together",
    column: "Together",
    text: "The geometric mean of all judgements, pair by pair, then the weights (AIJ). For a team that acts as one.",
    note: "from this round’s judgements, taken together",
  },
};
