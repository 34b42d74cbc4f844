// Which words do we use for agreement and for spread, and where do they begin?

/** Kendall's W: the word holds from its limit up (after Schmidt 1997, Decision Sciences 28, 763–774: .1, .3, .5, .7, .9). */
export const agreementLimits = [
  { from: 0.9, word: "very high" },
  { from: 0.7, word: "high" },
  { from: 0.5, word: "moderate" },
  { from: 0.3, word: "low" },
  { from: 0, word: "very low" },
] as const;
export type AgreementWord = (typeof agreementLimits)[number]["word"];

/** The width of the middle half (interquartile range) from which a spread is called so: in points of 100, and in steps of a 1–5 scale. */
export const spreadLimits = {
  points: { split: 15, apart: 8 },
  score: { split: 2, apart: 1 },
} as const;
export type SpreadWord = "split" | "apart" | "close";

/** W has grown or shrunk if it moved by at least this much. */
export const trendLimit = 0.02;
export type TrendWord = "growing" | "shrinking" | "the same";

const slack = 1e-9;

/** The word for Kendall's W (0 to 1). */
export function agreementWord(w: number): AgreementWord {
  return agreementLimits.find(({ from }) => w >= from - slack)?.word ?? "very low";
}

/** The word for an interquartile range, in points of 100 or in steps of a 1–5 score. */
export function spreadWord(width: number, unit: keyof typeof spreadLimits): SpreadWord {
  const limits = spreadLimits[unit];
  if (width >= limits.split - slack) return "split";
  return width >= limits.apart - slack ? "apart" : "close";
}

/** How agreement (W, 0 to 1) moved from the round before to this one. */
export function trendWord(now: number, before: number): TrendWord {
  if (Math.abs(now - before) < trendLimit - slack) return "the same";
  return now > before ? "growing" : "shrinking";
}
