// How is a judgement of two criteria said in words?

const STRENGTHS: Readonly<Record<number, string>> = {
  1: "as much as",
  2: "a touch more than",
  3: "a little more than",
  4: "a little to much more than",
  5: "much more than",
  6: "much to very much more than",
  7: "very much more than",
  8: "very much to extremely more than",
  9: "extremely more than",
};

/** “Operability matters much more than Run cost”; “Both matter the same”. `lean` as in pairs.ts: −8 (all for the first) to 8. */
export function judgementSentence(first: string, second: string, lean: number): string {
  if (lean === 0) return "Both matter the same";
  const [more, less] = lean < 0 ? [first, second] : [second, first];
  return `${more} matters ${STRENGTHS[Math.abs(lean) + 1] ?? ""} ${less}`;
}

/** The word beside a strength on the scale: “much more”; “the same” at 0 steps. */
export function strengthWord(steps: number): string {
  return steps === 0 ? "the same" : (STRENGTHS[steps + 1] ?? "").replace(/ than$/, "");
}

export type ConsistencyWord = "good" | "fair" | "poor";

/** In a word how well judgements fit together: a consistency ratio up to .10 is good (Saaty 1980), up to .20 fair. Never more than a hint. */
export function consistencyWord(ratio: number): ConsistencyWord {
  if (ratio <= 0.1) return "good";
  return ratio <= 0.2 ? "fair" : "poor";
}
