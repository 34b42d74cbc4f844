// How does a record name a statistic of the group, and where is it published?
import type { Statistic } from "./aggregation";

export interface StatisticWords {
  name: string;
  /** Before “six ballots”: “Weights are the median of”. */
  of: string;
  /** Where it is published; null where every textbook has it. */
  source: string | null;
}

export const statisticWords: Readonly<Record<Statistic, StatisticWords>> = {
  median: {
    name: "Median",
    of: "are the median of",
    source: null,
  },
  mean: {
    name: "Mean",
    of: "are the mean of",
    source: null,
  },
  trimmed: {
    name: "Trimmed mean",
    of: "are the trimmed mean of",
    source: "Tukey & McLaughlin (1963), Sankhyā A 25, 331–352",
  },
  geometric: {
    name: "Geometric mean",
    of: "are the geometric mean of",
    source:
      "Aggregation of individual priorities; Forman & Peniwati (1998), European Journal of Operational Research 108, 165–169",
  },
  judgements: {
    name: "Judgements together",
    of: "follow from the joint judgements of",
    source:
      "Aggregation of individual judgements; Aczél & Saaty (1983), Journal of Mathematical Psychology 27, 93–102; Forman & Peniwati (1998)",
  },
};

/** The words of a statistic as a record or a trail names it; null for one that nobody knows. */
export function wordsOfStatistic(id: string): StatisticWords | null {
  return Object.hasOwn(statisticWords, id) ? statisticWords[id as Statistic] : null;
}
