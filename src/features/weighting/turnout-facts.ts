// What must be known of who voted and how?
import { capitalised, countOf } from "@/domain/wording/sentence";
import type { Results } from "./results";
import { sharesSentence } from "./share-words";

/** Sentences on who counts more, abstentions, gaps in the evidence, missing and uncounted ballots; none of what didn't happen. */
export function turnoutFacts({ turnout, weights, shares }: Results): string[] {
  const { abstained, withoutInformation, missing, notCounted } = turnout;
  const people = (n: number, one: string, many: string) =>
    `${capitalised(countOf(n, "voter"))} ${n === 1 ? one : many}`;
  return [
    shares && `${sharesSentence(shares)} So it is in the weights; the strips show each voter once.`,
    withoutInformation > 0 &&
      `${people(withoutInformation, "says", "say")} that there isn’t enough information. Look at the evidence before you go on.`,
    abstained > 0 && `${people(abstained, "abstained", "abstained")}.`,
    missing > 0 && `${people(missing, "sent", "sent")} nothing. That is neither a zero nor an abstention.`,
    notCounted > 0 &&
      `${capitalised(countOf(notCounted, "ballot of a visitor or guest", "ballots of visitors and guests"))} ${notCounted === 1 ? "isn’t" : "aren’t"} counted.`,
    weights &&
      !shares &&
      Math.abs(weights.median.sumBefore - 100) > 0.5 &&
      `The medians add up to ${Math.round(weights.median.sumBefore)}; as weights they are scaled to 100.`,
  ].filter((fact) => typeof fact === "string");
}
