// How does a meeting's summary read?
import type { Phase } from "../project/phases";
import { wordsOfStatistic } from "../weighting/statistic-words";
import { capitalised, countOf, listed } from "../wording/sentence";
import type { Counted, Digest } from "./summary";

/** How what the trail calls by ids is called by people. */
export type Names = {
  candidate: (id: string) => string;
  /** The number of a round; null for one that is gone. */
  round: (id: string) => number | null;
};

/** What was settled, a sentence each; none where nothing was. */
export function settledWords(sum: Digest, names: Names): string[] {
  const { accepted, criteriaLocked, scoresLocked, sealed, withdrawn } = sum;
  return [
    criteriaLocked === true && "The criteria are locked.",
    criteriaLocked === false && "The criteria were opened again.",
    accepted && acceptedWords(accepted, names),
    withdrawn.length > 0 &&
      `${listed(withdrawn.map(names.candidate))} ${withdrawn.length === 1 ? "is" : "are"} withdrawn.`,
    scoresLocked === true && "The scores are locked.",
    scoresLocked === false && "The scores were opened again.",
    sealed !== null && `The decision is sealed as record ${sealed}.`,
  ].filter((sentence) => typeof sentence === "string");
}

/** What else was done, as one sentence; null where nothing was. */
export function doneWords({ counts }: Pick<Digest, "counts">): string | null {
  const parts = (Object.keys(plurals) as Counted[]).flatMap((kind) => {
    const n = counts[kind] ?? 0;
    return n > 0 ? [countOf(n, ...plurals[kind])] : [];
  });
  return parts.length > 0 ? `${capitalised(listed(parts))}.` : null;
}

/** What the project waits for, where it stands now; null where nothing is left. */
export function nextWords(phase: Phase): string | null {
  return next[phase];
}

const plurals: Readonly<Record<Counted, [string, string]>> = {
  criteriaProposed: ["criterion proposed", "criteria proposed"],
  criteriaReworded: ["criterion reworded", "criteria reworded"],
  candidatesNamed: ["candidate named", "candidates named"],
  verdicts: ["must-have judged", "must-haves judged"],
  measurements: ["value measured", "values measured"],
  evidence: ["piece of evidence added", "pieces of evidence added"],
  notes: ["note written", "notes written"],
  signOffs: ["sign-off given", "sign-offs given"],
};

const next: Readonly<Record<Phase, string | null>> = {
  framing: "Agree on the criteria and lock them.",
  weighing: "Weigh the criteria, and accept the weights.",
  scoring: "Score the candidates, and lock the scores.",
  deciding: "Compare, write the decision down, and sign it.",
  sealed: null,
  superseded: null,
};

function acceptedWords({ roundId, statistic }: NonNullable<Digest["accepted"]>, names: Names): string {
  const number = names.round(roundId);
  const are = wordsOfStatistic(statistic)?.of ?? "come from";
  return `The weights are accepted: they ${are} ${number === null ? "a round’s ballots" : `the ballots of round ${number}`}.`;
}
