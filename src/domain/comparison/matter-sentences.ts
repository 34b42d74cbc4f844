// What do a round's ballots mean for the result, in words?

import { counted, countOf, listed, percent, type Sentence } from "@/domain/wording/sentence";
import type { VoterNames } from "./alone-sentence";
import { type Comparison, candidateName, criterionName } from "./comparison";
import type { Matter } from "./matter";

const verdicts = { hardly: "Hardly.", somewhat: "Somewhat.", "a lot": "It would." } as const;

/** “Would it matter?”: “Hardly. Go stays first in over 99 % of mixes of these six ballots. Only L. Reyes’s ballot alone puts Node.js first.” */
export function matterSentences(comparison: Comparison, found: Matter, names: VoterNames): Sentence[] {
  if (found.leader === null || found.mixes.draws === 0) return [];
  const stays = `${candidateName(comparison, found.leader)} stays first in ${shareOf(found.share)} of mixes of these ${countOf(found.mixes.ballots, "ballot")}.`;
  const rest = [stays, ballotsAlone(comparison, found, found.leader, names)].filter(Boolean).join(" ");
  return [{ kind: "matter", strong: verdicts[found.word], rest }, ...nearestSentence(comparison, found)];
}

/** “all”, “over 99 %”, “81 %”, “under 1 %”, “none”: never rounded into a certainty. */
export function shareOf(share: number): string {
  if (share >= 1) return "all";
  if (share <= 0) return "none";
  if (share > 0.99) return `over ${percent(0.99)}`;
  return share < 0.01 ? `under ${percent(0.01)}` : percent(share);
}

/** How often a candidate is first, beside its bar: “first in 81 % of mixes”, “never first”. */
export function firstIn(share: number): string {
  return share <= 0 ? "never first" : `first in ${shareOf(share)}${share >= 1 ? "" : " of"} mixes`;
}

function ballotsAlone(comparison: Comparison, found: Matter, leader: string, names: VoterNames): string {
  const otherwise = found.alone.filter(({ first }) => !first.includes(leader));
  if (found.alone.length < 2) return "";
  if (otherwise.length === 0) return "So does it under every ballot alone.";
  const choices = [...new Set(otherwise.flatMap(({ first }) => first))].map((id) => candidateName(comparison, id));
  const known = otherwise.flatMap(({ voterId }) =>
    names && Object.hasOwn(names, voterId) ? [names[voterId] ?? ""] : [],
  );
  const named = known.length === otherwise.length && known.length <= 3;
  const plural = otherwise.length > 1;
  const who = named
    ? `${listed(known.map((name) => `${name}’s`))} ballot${plural ? "s" : ""}`
    : countOf(otherwise.length, "ballot");
  return `Only ${who} alone ${plural ? "put" : "puts"} ${choices.join(" or ")} first.`;
}

function nearestSentence(comparison: Comparison, { nearest, alone }: Matter): Sentence[] {
  if (!nearest) return [];
  const [verb, toward, end] =
    nearest.direction === "under" ? (["fall", "down", "lowest"] as const) : (["rise", "up", "highest"] as const);
  const limit = percent(nearest.at, toward, percent(nearest.at, toward) === percent(nearest.now) ? 1 : 0);
  const given = percent(nearest.direction === "under" ? nearest.lowest : nearest.highest);
  const ballot = alone.length === 1 ? "The one ballot" : `The ${end} of the ${counted(alone.length)} ballots`;
  return [
    {
      kind: "nearest",
      strong: "",
      rest: `${criterionName(comparison, nearest.criterionId)} alone would have to ${verb} ${nearest.direction} ${limit}. ${ballot} gives it ${given}.`,
    },
  ];
}
