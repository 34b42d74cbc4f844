// What do the findings on a comparison say in words?

import { capitalised, counted, countOf, listed, percent, type Sentence, shortDecimal } from "@/domain/wording/sentence";
import { aloneSentence, choiceGroups, type VoterNames } from "./alone-sentence";
import type { CellFlip } from "./cell-flips";
import { type Comparison, candidateName, criterionName } from "./comparison";
import type { Findings } from "./findings";
import { wholePercents } from "./scenario";
import type { WeightFlip } from "./weight-flips";

/** The title of Compare: where things stand. */
export function leadTitle(comparison: Comparison, found: Findings): string {
  const names = listed(found.leaders.map((id) => candidateName(comparison, id)));
  switch (found.lead) {
    case "none":
      return comparison.candidates.length > 0 ? "Every candidate is ruled out" : "There is nothing to compare yet";
    case "unknown":
      return "Nothing is scored yet";
    case "only":
      return `${names} is the only one left`;
    case "open":
      return `${names} ${found.leaders.length > 1 ? "lead" : "leads"} so far, with ${countOf(found.missing.length, "value")} missing`;
    case "level":
      return `${names} are level`;
    case "fragile":
      return `${names} leads, but only just`;
    case "stable":
      if (found.dominates) return `${names} leads, whatever the weights`;
      return found.heldBy
        ? `${names} leads, and ${criterionName(comparison, found.heldBy)} holds it there`
        : `${names} leads`;
  }
}

/** “What would tip it”: at most `most` single weights, the least weight of all if the lead is fragile, then the cell, who alone chooses otherwise, and what is missing. */
export function tippingSentences(comparison: Comparison, found: Findings, names: VoterNames, most = 2): Sentence[] {
  return [
    ...weightSentences(comparison, found, most),
    ...massSentence(comparison, found),
    ...found.cellFlips.slice(0, 1).map((flip) => cellSentence(comparison, flip)),
    ...aloneSentence(comparison, found.leaders, choiceGroups(found.alone, names)),
    ...missingSentence(comparison, found),
  ];
}

/** “Operability under 11 % puts Node.js first. It weighs 27 % now; no member gave it less than 15 %.” */
export function weightSentences(comparison: Comparison, found: Findings, most = 2): Sentence[] {
  if (found.weightFlips.length === 0 && found.margin !== null) {
    const names = listed(found.leaders.map((id) => candidateName(comparison, id)));
    return found.dominates
      ? [{ kind: "weight-none", strong: "No weights", rest: `put another first: ${names} is nowhere worse.` }]
      : [{ kind: "weight-none", strong: "No single weight", rest: "puts another first." }];
  }
  return found.weightFlips.slice(0, most).map((flip, place, all) => {
    const { at, now } = flipFigures(comparison, flip);
    const strong = `${criterionName(comparison, flip.criterionId)} ${flip.direction} ${at}`;
    if (place > 0 && all[0]?.takesOver === flip.takesOver)
      return { kind: "weight", strong, rest: "would do the same." };
    const rest = [`It weighs ${now} now`, ballotClause(flip)].filter(Boolean).join("; ");
    return { kind: "weight", strong, rest: `puts ${candidateName(comparison, flip.takesOver)} first. ${rest}.` };
  });
}

/** The limit of a flip and the weight now as they are printed: whole per cents, or one decimal where those would read the same. */
export function flipFigures(
  comparison: Comparison,
  flip: Pick<WeightFlip, "criterionId" | "direction" | "at" | "now">,
): { at: string; now: string } {
  const toward = flip.direction === "under" ? "down" : "up";
  const weighs = (wholePercents(comparison).get(flip.criterionId) ?? 0) / 100;
  const digits = fineness(flip.at, weighs, toward);
  return { at: percent(flip.at, toward, digits), now: percent(digits === 0 ? weighs : flip.now, "nearest", digits) };
}

function ballotClause({ ballots, direction }: Findings["weightFlips"][number]): string {
  if (!ballots) return "";
  const [word, limit] =
    direction === "under" ? ["less", percent(ballots.lowest, "down")] : ["more", percent(ballots.highest, "up")];
  if (ballots.beyond === 0) return `no member gave it ${word} than ${limit}`;
  return `${counted(ballots.beyond)} of ${countOf(ballots.n, "member")} gave it ${word} than that`;
}

/** One decimal where whole per cents would read the same, or as a limit of 0 or 100. */
function fineness(at: number, weighs: number, toward: "down" | "up"): 0 | 1 {
  const shown = percent(at, toward);
  return [percent(weighs), percent(0), percent(1)].includes(shown) ? 1 : 0;
}

/** “Only just: 4 % of all weight, moved from Operability to Team onboarding, brings Node.js level.” Nothing unless the lead is fragile. */
export function massSentence(comparison: Comparison, found: Findings): Sentence[] {
  const [nearest] = found.weightMasses;
  if (found.lead !== "fragile" || !nearest) return [];
  const nameOf = (id: string) => criterionName(comparison, id);
  const from = listed([...new Set(nearest.moves.map((move) => nameOf(move.from)))]);
  const to = listed([...new Set(nearest.moves.map((move) => nameOf(move.to)))]);
  const rest = `${percent(nearest.mass, "up", 1)} of all weight, moved from ${from} to ${to}, brings ${candidateName(comparison, nearest.takesOver)} level.`;
  return [{ kind: "mass", strong: "Only just:", rest }];
}

/** “One cell: Go × Team onboarding. The six scores run from 1 to 5. At 1, Node.js is first.” */
export function cellSentence(comparison: Comparison, flip: CellFlip): Sentence {
  return {
    kind: "cell",
    strong: `One cell: ${candidateName(comparison, flip.candidateId)} × ${criterionName(comparison, flip.criterionId)}.`,
    rest: `The ${countOf(flip.n, "score")} run from ${flip.lowest} to ${flip.highest}. At ${flip.at}, ${candidateName(comparison, flip.takesOver)} is first.`,
  };
}

/** “Three values are missing: Go × Cost, … They could change who is first.” */
export function missingSentence(comparison: Comparison, found: Findings): Sentence[] {
  const cells = found.missing.map(
    (cell) => `${candidateName(comparison, cell.candidateId)} × ${criterionName(comparison, cell.criterionId)}`,
  );
  if (cells.length === 0) return [];
  const shown = cells.length <= 3 ? cells : [...cells.slice(0, 2), `${counted(cells.length - 2)} more`];
  const strong = `${capitalised(countOf(cells.length, "value"))} ${cells.length === 1 ? "is" : "are"} missing:`;
  const canChange = found.lead === "open" || found.lead === "unknown";
  return [
    {
      kind: "missing",
      strong,
      rest: `${listed(shown)}. ${cells.length === 1 ? "It" : "They"} ${canChange ? "could" : "cannot"} change who is first.`,
    },
  ];
}

/** Facts to put into a decision: the totals, the tipping weights, where rivals are better, who is ruled out and why. */
export function factSentences(comparison: Comparison, found: Findings): Sentence[] {
  const better = found.betterAt.filter(
    ({ candidateId, criterionIds }) => candidateId === found.runnerUp && criterionIds.length > 0,
  );
  return [
    ...marginSentence(comparison, found),
    ...weightSentences(comparison, found, 3),
    ...better.map(({ candidateId, criterionIds }) => ({
      kind: "better",
      strong: `${candidateName(comparison, candidateId)} is better at`,
      rest: `${listed(criterionIds.map((id) => criterionName(comparison, id)))}.`,
    })),
    ...found.ranking.ruledOut.map(({ candidateId, reason }) => ({
      kind: "ruled-out",
      strong: `${candidateName(comparison, candidateId)} is ruled out:`,
      rest: reason.replace(/[.\s]*$/, "."),
    })),
    ...missingSentence(comparison, found),
  ];
}

function marginSentence(comparison: Comparison, { ranking, runnerUp, margin }: Findings): Sentence[] {
  const [best, second] = ranking.ranked;
  if (!best || !second || runnerUp === null || margin === null || best.missing.length + second.missing.length > 0)
    return [];
  const strong = `${candidateName(comparison, best.candidateId)} has ${shortDecimal(best.total)},`;
  return [
    { kind: "margin", strong, rest: `${shortDecimal(margin)} more than ${candidateName(comparison, runnerUp)}.` },
  ];
}
