// Whose weights are they, and how were they summed up?
import { wordsOfStatistic } from "../weighting/statistic-words";
import { capitalised, counted, countOf, listed } from "../wording/sentence";
import type { RecordMatter } from "./record";

type Weighing = RecordMatter["weighing"];

/**
 * “Weights are the median of six blind ballots in round 2 (100 points), by A. Kim and B. Moss. A. Kim counts three times. One abstained, one had not enough
 * information, and two did not vote.”
 */
export function weightsSentence({ weighing }: Pick<RecordMatter, "weighing">): string {
  const { statistic, ballots, round, method, voters } = weighing;
  const by = voters ? (voters.length > 0 ? `, by ${listed(voters)}` : "") : ", without names";
  const of = wordsOfStatistic(statistic)?.of ?? `are the ${statistic} of`;
  const first = `Weights ${of} ${countOf(ballots, "blind ballot")} in round ${round} (${method})${by}.`;
  return [first, sharesSentence(weighing), turnoutSentence(weighing)].filter(Boolean).join(" ");
}

/** “A. Kim counts three times, B. Moss twice.”; empty where everyone counts the same. */
function sharesSentence({ voters, shares }: Weighing): string {
  const more = (voters ?? []).flatMap((name, place) => {
    const share = shares?.[place] ?? 1;
    return share === 1 ? [] : [{ name, times: share === 2 ? "twice" : `${counted(share)} times` }];
  });
  return more.length === 0
    ? ""
    : `${more.map(({ name, times }, k) => `${name}${k === 0 ? " counts" : ""} ${times}`).join(", ")}.`;
}

/** “One abstained, and two did not vote.”; empty where everyone voted. */
function turnoutSentence({ turnout }: Weighing): string {
  if (!turnout) return "";
  const { abstained, withoutInformation, missing } = turnout;
  const parts = [
    { n: abstained, did: "abstained" },
    { n: withoutInformation, did: "had not enough information" },
    { n: missing, did: "did not vote" },
  ].filter(({ n }) => n > 0);
  return parts.length === 0 ? "" : `${capitalised(listed(parts.map(({ n, did }) => `${counted(n)} ${did}`)))}.`;
}
