// How far the scores agree: what do the figures say in words?
import { countOf, type Sentence, shortDecimal } from "@/domain/wording/sentence";
import type { ScoreAgreement } from "./score-agreement";

type Measure = ScoreAgreement["measures"][number];

/** One sentence a measure that is defined, the figure after its word. */
export function scoreAgreementSentences({ measures }: ScoreAgreement): Sentence[] {
  return measures.flatMap((measure) => sentenceOf(measure) ?? []);
}

function sentenceOf({ id, value, word, members, on }: Measure): Sentence | null {
  if (value === null) return null;
  const from = `${countOf(members, "member")} on ${countOf(on, "cell")}`;
  switch (id) {
    case "tastle-wierman":
      return {
        ...{ kind: id, strong: `Agreement within a cell is ${word}.` },
        rest: `Ordinal consensus (Tastle & Wierman) is ${shortDecimal(value, 2)} on average, of ${from}: 1 is one score from all, 0 is half of them at either end.`,
      };
    case "mad":
      return {
        ...{
          kind: id,
          strong: `The typical score is ${value === 0 ? "at" : `${shortDecimal(value, 2)} of a step from`} its cell’s median.`,
        },
        rest: "Median absolute deviation, averaged over the cells.",
      };
    case "icc":
      return {
        ...{ kind: id, strong: `The members tell the cells apart with ${word} agreement.` },
        rest: `Intraclass correlation ICC(2,1) is ${shortDecimal(value, 2)}, of ${from}: the part of all differences between scores that lies in the cells, not in the members.`,
      };
    default:
      return null;
  }
}
