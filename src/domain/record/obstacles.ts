// May this be sealed?
import type { RefusalCode, RefusalParams } from "../refusal";
import { listed } from "../wording/sentence";
import type { RecordMatter } from "./record";
import { tally } from "./sign-off";

/** One thing that stands between a draft and its seal; `field` is the part of the draft that it concerns. */
export interface Obstacle {
  code: RefusalCode;
  params: RefusalParams;
  field?: "candidateId" | "statement" | "overrideReason" | "because";
}

/** Everything that is missing before the seal, in the order of the page. */
export function obstacles(matter: RecordMatter): Obstacle[] {
  const { candidateId, statement, because, overrideReason } = matter.decision;
  const chosen = matter.candidates.find(({ id }) => id === candidateId);
  const found: Obstacle[] = [];
  if (!chosen) found.push({ code: "record.candidate-needed", params: {}, field: "candidateId" });
  else if (chosen.state !== "standing") found.push({ code: "record.candidate-out", params: {}, field: "candidateId" });
  if (statement === "") found.push({ code: "record.statement-needed", params: {}, field: "statement" });
  const why = reasonNeeded(matter);
  if (why && overrideReason === "") found.push({ code: why, params: {}, field: "overrideReason" });
  if (because === "") found.push({ code: "record.because-needed", params: {}, field: "because" });
  return [...found, ...quorumObstacle(matter)];
}

/** Why the choice needs a reason of its own: it isn't first, or values are missing that could change who is. Null if it doesn't. */
export function reasonNeeded(matter: RecordMatter): "record.reason-needed" | "record.gap-reason-needed" | null {
  const { candidateId } = matter.decision;
  if (candidateId === null) return null;
  const row = matter.ranking.find((ranked) => ranked.candidateId === candidateId);
  if (!row || row.rank > 1) return "record.reason-needed";
  return ["open", "unknown"].includes(matter.findings.lead) ? "record.gap-reason-needed" : null;
}

function quorumObstacle({ signing }: RecordMatter): Obstacle[] {
  const { isMet, quorum, of, approving } = tally(signing.quorum, signing.of, signing.given);
  if (isMet) return [];
  const missing = listed([...signing.missing, ...signing.outdated].map(({ name }) => name));
  return [
    { code: "record.quorum-missing", params: { needed: quorum, of, have: approving, missing: missing || "nobody" } },
  ];
}

/** What the facilitator types before the seal: the project's title; letter case and blanks at the ends don't count. */
export function isConfirmed(typed: string, title: string): boolean {
  return typed.trim().toLocaleLowerCase("en") === title.trim().toLocaleLowerCase("en");
}
