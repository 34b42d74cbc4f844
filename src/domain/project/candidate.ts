// What is a candidate, and when is it ruled out?
import { z } from "zod";
import { refuse } from "../refusal";
import { line, prose } from "../text";
import { folded } from "./ledger";

export const candidateInput = z.strictObject({
  name: line(80, "Name the candidate."),
  description: prose(2_000),
  /** A stack of the catalogue, where it is one. */
  stackId: z.string().max(60).nullable(),
});
export type CandidateInput = z.infer<typeof candidateInput>;

export const MOST_CANDIDATES = 50;

export const verdicts = ["holds", "fails", "unknown"] as const;
export type VerdictWord = (typeof verdicts)[number];

/** How a candidate stands to one must-have; none means unknown. An override lets it stay in spite of a failure. */
export type Verdict = {
  criterionId: string;
  verdict: "holds" | "fails";
  reason: string;
  overrideReason: string | null;
};

/** Refuses `candidates.too-many` beyond 50, and `candidates.name-taken` for a name that the project has or that comes twice. */
export function checkNewCandidates(names: readonly string[], taken: readonly string[], field = "candidates"): void {
  if (names.length + taken.length > MOST_CANDIDATES) refuse("candidates.too-many", { most: MOST_CANDIDATES });
  const seen = new Set(taken.map(folded));
  for (const [place, name] of names.entries()) {
    if (seen.has(folded(name))) refuse("candidates.name-taken", { name }, `${field}.${place}.name`);
    seen.add(folded(name));
  }
}

/** Refuses `candidates.name-taken` where another candidate of the project has the name. */
export function checkRename(name: string, id: string, all: readonly { id: string; name: string }[]): void {
  const taken = all.some((other) => other.id !== id && folded(other.name) === folded(name));
  if (taken) refuse("candidates.name-taken", { name }, "name");
}

/** A verdict as its giver sees it, before they give another. */
export const verdictSeen = z.strictObject({
  verdict: z.enum(verdicts),
  reason: prose(500),
  overrideReason: prose(500).nullable(),
});

/**
 * Refuses `project.changed-meanwhile` where a must-have was judged by someone else after the giver looked. `was` left out: the
 * giver takes what comes.
 */
export function checkVerdictSeen(given: Verdict | undefined, was: z.infer<typeof verdictSeen> | undefined): void {
  if (!was) return;
  const { verdict, reason, overrideReason } = given ?? { verdict: "unknown", reason: "", overrideReason: null };
  const isSeen = verdict === was.verdict && reason === was.reason && overrideReason === was.overrideReason;
  if (!isSeen) refuse("project.changed-meanwhile");
}

/** Refuses `candidates.reason-needed` for a failure, an override or a withdrawal without a reason. */
export function checkReason(reason: string): void {
  if (reason.length === 0) refuse("candidates.reason-needed", {}, "reason");
}

/** The first must-have, in their order, that it fails without an override; null if it stays. A low score never rules out. */
export function ruledOut(
  verdicts: readonly Verdict[],
  mustHaveIds: readonly string[],
): { criterionId: string; reason: string } | null {
  for (const criterionId of mustHaveIds) {
    const failed = verdicts.find((v) => v.criterionId === criterionId && v.verdict === "fails" && !v.overrideReason);
    if (failed) return { criterionId, reason: failed.reason };
  }
  return null;
}
