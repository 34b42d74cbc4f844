// What should the team talk about first, in words?
import { capitalised, countOf, percent, type Sentence } from "@/domain/wording/sentence";
import type { AgendaItem } from "./agenda";
import type { Cell } from "./assemble";
import { type Comparison, candidateName, criterionName } from "./comparison";
import type { Lead } from "./findings";
import { flipFigures } from "./sentences";

/** The heading of the agenda: what to begin with, or why there is nothing. */
export function agendaTitle(comparison: Comparison, items: readonly AgendaItem[], lead: Lead): string {
  const [first] = items;
  if (first) return `Talk first about ${subject(comparison, first)}`;
  if (lead === "only" || lead === "none" || lead === "unknown") return "There is nothing to talk about yet";
  if (lead === "level") return "Nobody leads alone, so any word can change it";
  return "Nothing that you differ on can change who is first";
}

/** “Go × Team onboarding. Six scores from 1 to 5, median 3; under 1.4 puts Node.js first.” `cells` those that the item is one of. */
export function agendaSentence(
  comparison: Comparison,
  item: AgendaItem,
  cells: readonly (readonly Cell[])[],
): Sentence {
  const strong = `${capital(subject(comparison, item))}.`;
  const { now, at, takesOver } = item.tips;
  const who = candidateName(comparison, takesOver);
  if (item.kind === "criterion") {
    const direction = at < now ? "under" : "over";
    const figures = flipFigures(comparison, { criterionId: item.criterionId, direction, at, now });
    const wide = `The middle half of the ballots is ${points(item.spread * 100)} wide`;
    return {
      kind: "criterion",
      strong,
      rest: `${wide}. It weighs ${figures.now}; ${direction} ${figures.at} puts ${who} first.`,
    };
  }
  const rating = cells
    .flat()
    .find((cell) => cell.candidateId === item.candidateId && cell.criterionId === item.criterionId)?.rating;
  const given = rating
    ? `${capitalised(countOf(rating.n, "score"))} from ${rating.lowest} to ${rating.highest}, median ${rating.median}`
    : "Its scores differ";
  return { kind: "cell", strong, rest: `${given}; ${limit(now, at)} puts ${who} first.` };
}

/** The thing to talk about: “the weight of Operability”, “Go × Team onboarding”. */
function subject(comparison: Comparison, { kind, criterionId, candidateId }: AgendaItem): string {
  const criterion = criterionName(comparison, criterionId);
  return kind === "criterion"
    ? `the weight of ${criterion}`
    : `${candidateName(comparison, candidateId ?? "")} × ${criterion}`;
}

/** The score of 1 to 5 beyond which it tips, rounded so that what is said stays true. */
function limit(now: number, at: number): string {
  const score = Number((1 + 4 * at).toFixed(9));
  return at < now ? `under ${Math.floor(score * 10) / 10}` : `over ${Math.ceil(score * 10) / 10}`;
}

const points = (width: number) => `${Number(width.toFixed(1))} ${width === 1 ? "point" : "points"} of 100`;
const capital = (text: string) => text.replace(/^the /, "The ");

/** How the order of the agenda comes about, figure by figure: “weighs 27 %, spread 12 %, nearness 84 %”. */
export function agendaFigures({ weight, spread, nearness }: AgendaItem): [label: string, figure: string][] {
  return [
    ["Weight", percent(weight)],
    ["Spread", percent(spread)],
    ["Nearness to a flip", percent(nearness)],
  ];
}
