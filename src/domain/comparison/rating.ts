// What does the group give in one cell, and how far apart are its members?
import { type SpreadWord, spreadWord } from "@/domain/consensus/words";
import { quartiles } from "@/domain/numbers/statistics";
import { refuse } from "@/domain/refusal";

export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** One member's score in one cell: a whole number from 1 (worst end) to 5 (best end). */
export interface Rating {
  memberId: string;
  value: number;
  confidence: Confidence;
}

export interface GroupRating {
  n: number;
  /** 1 to 5, in halves. */
  median: number;
  /** The ends of the middle half, type 7. */
  q1: number;
  q3: number;
  lowest: number;
  highest: number;
  /** The interquartile range in steps of the scale, and its word. */
  spread: number;
  word: SpreadWord;
  /** The middle confidence, the lower one if two stand in the middle. */
  confidence: Confidence;
}

/** The group's cell, from the scores that count; null where nobody scored: missing stays missing. Refuses a score that is not 1, 2, 3, 4 or 5. */
export function groupRating(ratings: readonly Rating[]): GroupRating | null {
  const values = ratings.map(({ value }) => value);
  if (!values.every((value) => Number.isInteger(value) && value >= 1 && value <= 5)) {
    refuse("scores.value-out-of-range", { min: 1, max: 5 });
  }
  if (values.length === 0) return null;
  const { q1, median, q3 } = quartiles(values);
  const spread = Math.max(0, q3 - q1);
  return {
    n: values.length,
    ...{ median, q1, q3 },
    lowest: Math.min(...values),
    highest: Math.max(...values),
    spread,
    word: spreadWord(spread, "score"),
    confidence: middleConfidence(ratings),
  };
}

function middleConfidence(ratings: readonly Rating[]): Confidence {
  const levels = ratings.map(({ confidence }) => confidences.indexOf(confidence)).sort((a, b) => a - b);
  return confidences[levels[Math.floor((levels.length - 1) / 2)] ?? 0] ?? "low";
}
