// What is there to know under other weights, from what a screen may hold of the ballots?
import type { Cell } from "./assemble";
import type { Comparison } from "./comparison";
import { type Findings, findings } from "./findings";
import type { Voter } from "./who-alone";

/** What the ballots give each criterion, as shares of 1; nothing that leads to a ballot. */
export type Given = Readonly<Record<string, { n: number; lowest: number; highest: number }>>;

/** The least and the most that the voters' ballots give each criterion. */
export function givenBy(voters: readonly Voter[]): Given {
  const given: Record<string, { n: number; lowest: number; highest: number }> = {};
  for (const { weights } of voters)
    for (const [id, weight] of Object.entries(weights ?? {})) {
      const { n, lowest, highest } = given[id] ?? { n: 0, lowest: 1, highest: 0 };
      given[id] = { n: n + 1, lowest: Math.min(lowest, weight), highest: Math.max(highest, weight) };
    }
  return given;
}

/**
 * The findings on a comparison under other weights. How many ballots lie beyond a flip is said only where it is none: more would take the
 * ballots themselves. Whom each voter alone would choose stays what it was, for their own weights are not these: `alone` is empty.
 */
export function scenarioFindings(comparison: Comparison, cells: readonly (readonly Cell[])[], given: Given): Findings {
  const found = findings(comparison, [], cells);
  const weightFlips = found.weightFlips.map((flip) => {
    const range = given[flip.criterionId];
    const isBeyondAll = range && (flip.direction === "under" ? flip.at <= range.lowest : flip.at >= range.highest);
    return { ...flip, ballots: isBeyondAll ? { ...range, beyond: 0 } : null };
  });
  return { ...found, weightFlips };
}
