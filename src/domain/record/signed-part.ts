// What does a signer put their name to?
import type { RecordMatter } from "./record";

type Signed = Pick<
  RecordMatter,
  "project" | "mustHaves" | "criteria" | "candidates" | "verdicts" | "cells" | "missing" | "ranking" | "decision"
>;

/**
 * The question, the decision, its reasons, and the figures behind it. Dissent, sign-offs, evidence and people are around it: they may still
 * change without making a sign-off void.
 */
export function signedPart(matter: Signed): Signed {
  const { project, mustHaves, criteria, candidates, verdicts, cells, missing, ranking, decision } = matter;
  return { project, mustHaves, criteria, candidates, verdicts, cells, missing, ranking, decision };
}
