// What does a measure of agreement say in one word?
import type { ConsensusMeasureId } from "./measures";
import { type AgreementWord, agreementWord } from "./words";

type Limits = readonly { readonly from: number; readonly word: AgreementWord }[];

/** Group consensus of AHP priorities: Goepel's limits (bpmsg.com): .5, .625, .75, .875. */
const groupConsensusLimits: Limits = [
  { from: 0.875, word: "very high" },
  { from: 0.75, word: "high" },
  { from: 0.625, word: "moderate" },
  { from: 0.5, word: "low" },
  { from: Number.NEGATIVE_INFINITY, word: "very low" },
];

/** Intraclass correlation: Koo & Li (2016), Journal of Chiropractic Medicine 15, 155–163: poor under .5, moderate to .75, good to .9, excellent above. */
const correlationLimits: Limits = [
  { from: 0.9, word: "very high" },
  { from: 0.75, word: "high" },
  { from: 0.5, word: "moderate" },
  { from: Number.NEGATIVE_INFINITY, word: "low" },
];

/** The word for a measure's value; null where there is none, for spreads (they have words of their own, by their unit) and for no value. */
export function wordOfMeasure(measure: ConsensusMeasureId, value: number | null): AgreementWord | null {
  if (value === null) return null;
  switch (measure) {
    case "kendall-w":
      return agreementWord(value);
    case "ahp-group":
    case "tastle-wierman":
      return wordFrom(groupConsensusLimits, value);
    case "icc":
      return wordFrom(correlationLimits, value);
    case "iqr":
    case "mad":
      return null;
  }
}

function wordFrom(limits: Limits, value: number): AgreementWord | null {
  return limits.find(({ from }) => value >= from - 1e-9)?.word ?? null;
}
