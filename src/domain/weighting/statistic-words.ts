// How is a statistic of the group called, and what speaks for it?
import type { Statistic } from "./aggregation";

export interface StatisticWords {
  name: string;
  /** Before “six ballots”: “Weights are the median of”. */
  of: string;
  /** What it does, and when one would take it. */
  why: string;
  /** Where it is published; null where every textbook has it. */
  source: string | null;
}

export const statisticWords: Readonly<Record<Statistic, StatisticWords>> = {
  median: {
    name: "Median",
    of: "are the median of",
    why: "The middle of the ballots, criterion by criterion: no single ballot can pull it far.",
    source: null,
  },
  mean: {
    name: "Mean",
    of: "are the mean of",
    why: "All ballots share in it alike; one extreme ballot can move it.",
    source: null,
  },
  trimmed: {
    name: "Trimmed mean",
    of: "are the trimmed mean of",
    why: "The mean without the fifth of the ballots at either end, criterion by criterion.",
    source: "Tukey & McLaughlin (1963), Sankhyā A 25, 331–352",
  },
  geometric: {
    name: "Geometric mean",
    of: "are the geometric mean of",
    why: "Proportions count, not differences: a criterion that some weigh next to nothing falls back.",
    source:
      "Aggregation of individual priorities; Forman & Peniwati (1998), European Journal of Operational Research 108, 165–169",
  },
  judgements: {
    name: "Judgements together",
    of: "follow from the joint judgements of",
    why: "Each pair gets the geometric mean of all answers to it, and the weights follow from those: as if the group had answered as one.",
    source:
      "Aggregation of individual judgements; Aczél & Saaty (1983), Journal of Mathematical Psychology 27, 93–102; Forman & Peniwati (1998)",
  },
};

/** The words of a statistic as a record or a trail names it; null for one that nobody knows. */
export function wordsOfStatistic(id: string): StatisticWords | null {
  return Object.hasOwn(statisticWords, id) ? statisticWords[id as Statistic] : null;
}
