// Which hidden values may leave the house with a trail?
import type { LogKind } from "./bundle";
import { eachLabel, type HiddenLabel, type HiddenLabels } from "./hidden-labels";

// What a replay needs and what the timeline says. Nobody's address, notes, dissents or comments.
const inTeams = {
  "team.created": ["name"],
  "team.renamed": ["name"],
  "team.member-joined": ["name"],
  "project.created": ["title", "question"],
  "project.framed": ["title", "question", "context"],
  "project.settings-changed": ["deadline", "quorum", "named", "weightMethod"],
  "criteria.proposed": ["name", "definition", "scale"],
  "criteria.edited": ["name", "definition", "scale"],
  "criteria.moved": ["reason"],
  "criteria.unlocked": ["reason"],
  "candidates.named": ["name", "description"],
  "candidates.edited": ["name", "description"],
  "candidates.withdrawn": ["reason"],
  "candidates.judged": ["reason"],
  "candidates.overridden": ["reason"],
  "weighting.round-voided": ["reason"],
  "scores.measured": ["source"],
  "record.drafted": ["draft"],
  "record.reassessed": ["learned"],
} as const satisfies HiddenLabels;

const inRounds = { "weighting.ballot-cast": ["ballot"] } as const satisfies HiddenLabels;
const inScores = { "scores.given": ["score"] } as const satisfies HiddenLabels;

const byKind: Readonly<Record<LogKind, HiddenLabels>> = { team: inTeams, round: inRounds, scores: inScores };

/**
 * The event and label of every hidden value that a bundle may open in a log of that kind: nothing else is. A round's only once it
 * was revealed, a project's scores only while they are locked: that is for who reads them to see to.
 */
export function readableIn(kind: LogKind): HiddenLabel[] {
  return eachLabel(byKind[kind]);
}
