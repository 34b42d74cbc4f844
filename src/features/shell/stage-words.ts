// What are a project's stages called, and how far is each?
import { type Phase, phases, type Stage, stages } from "@/domain/project/phases";
import { dayText } from "@/ui/date-time";
import type { Stage as ShownStage } from "@/ui/stage-bar";

export const stageLabels: Record<Stage, string> = {
  frame: "Frame",
  criteria: "Criteria",
  weights: "Weights",
  candidates: "Candidates",
  scores: "Scores",
  compare: "Compare",
  decide: "Decide",
  record: "Record",
};

/** What of a project the stages are told from. */
export interface Standing {
  phase: Phase;
  hasCriteria: boolean;
  hasCandidates: boolean;
  criteriaLockedAt: string | null;
  scoresLockedAt: string | null;
  lockedBy: { criteria: string | null; scores: string | null };
}

/** The phases from the first to the last in which a stage's work is under way. */
const underWay: Record<Stage, readonly [Phase, Phase]> = {
  frame: ["framing", "framing"],
  criteria: ["framing", "framing"],
  weights: ["weighing", "weighing"],
  candidates: ["framing", "scoring"],
  scores: ["scoring", "scoring"],
  compare: ["deciding", "deciding"],
  decide: ["deciding", "deciding"],
  record: ["sealed", "superseded"],
};

/** How far a stage is, and a note that says so: while the project decides, what is locked says by whom and since when. */
export function stageStanding(stage: Stage, project: Standing): Pick<ShownStage, "state" | "note"> {
  const [first, last] = underWay[stage].map((phase) => phases.indexOf(phase)) as [number, number];
  const now = phases.indexOf(project.phase);
  const isSealed = now >= phases.indexOf("sealed");
  const { criteriaLockedAt, scoresLockedAt, lockedBy } = project;
  if (stage === "criteria" && criteriaLockedAt && !isSealed) return locked(lockedBy.criteria, criteriaLockedAt);
  if ((stage === "candidates" || stage === "scores") && scoresLockedAt && !isSealed)
    return locked(lockedBy.scores, scoresLockedAt);
  const isBegun = stage === "criteria" ? project.hasCriteria : stage === "candidates" ? project.hasCandidates : true;
  if (now > last || (isSealed && stage === "record") || (stage === "frame" && project.hasCriteria))
    return { state: "done", note: isSealed && stage !== "record" ? "sealed" : "done" };
  return now < first || !isBegun ? { state: "empty", note: "not begun" } : { state: "current", note: "under way" };
}

/** The stages in their order. */
export function stagesOf(project: Standing) {
  return stages.map((stage) => ({ stage, label: stageLabels[stage], ...stageStanding(stage, project) }));
}

function locked(by: string | null, at: string): Pick<ShownStage, "state" | "note"> {
  return { state: "locked", note: `locked ${by ? `by ${by} ` : ""}on ${dayText(at)}` };
}
