// What do the scores of a project come to?
import { type Confidence, confidences } from "../../comparison/rating";
import { fieldsIn, flagIn, flaw, type Happened, textIn } from "../flaw";
import { cellKey } from "./standing";

/** A score as the project's log of scores leaves it; `memberId` is the scorer's mark. */
export interface StandingScore {
  memberId: string;
  candidateId: string;
  criterionId: string;
  value: number;
  confidence: Confidence;
  counted: boolean;
}

/** The scores that stand after these entries, and how many that count can't be read. Throws a `Flaw` at the first that couldn't have been given. */
export function standingScores(entries: readonly Happened[]): { scores: StandingScore[]; unread: number } {
  const standing = new Map<string, StandingScore | "unread" | "uncounted">();
  const personOf = new Map<string, string>();
  for (const entry of entries) {
    if (entry.event !== "scores.given" && entry.event !== "scores.taken-back")
      flaw(entry, `It is no score: ${entry.event}.`);
    const cell = { candidateId: textIn(entry, "candidateId"), criterionId: textIn(entry, "criterionId") };
    const mark = textIn(entry, "mark");
    const key = `${mark} ${cellKey(cell)}`;
    if (entry.event === "scores.taken-back") {
      if (!standing.delete(key)) flaw(entry, "A score was taken back that wasn't given.");
      continue;
    }
    const counted = flagIn(entry, "counted");
    const read = readScore(entry);
    if (read?.by) {
      if ((personOf.get(mark) ?? read.by) !== read.by) flaw(entry, "Two people share a scorer's mark.");
      personOf.set(mark, read.by);
    }
    const unread = counted ? "unread" : "uncounted";
    standing.set(key, read ? { memberId: mark, ...cell, ...figuresOf(read), counted } : unread);
  }
  const all = [...standing.values()];
  return {
    scores: all.filter((score) => typeof score !== "string"),
    unread: all.filter((score) => score === "unread").length,
  };
}

function figuresOf({ value, confidence }: Pick<StandingScore, "value" | "confidence">) {
  return { value, confidence };
}

/** Null where the file doesn't open the score. */
function readScore(entry: Happened): { value: number; confidence: Confidence; by: string | null } | null {
  const read = fieldsIn(entry, "score");
  if (!read) return null;
  const { value, confidence, by } = read;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 5)
    flaw(entry, "A score isn't 1 to 5.");
  const sure = confidences.find((each) => each === confidence) ?? flaw(entry, "A score has no confidence.");
  return { value, confidence: sure, by: typeof by === "string" ? by : null };
}
