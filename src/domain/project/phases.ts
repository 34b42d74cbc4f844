// Where does a project stand, and what is possible there?
import type { Permission } from "../access/policy";
import { refuse } from "../refusal";

export const phases = ["framing", "weighing", "scoring", "deciding", "sealed", "superseded"] as const;
export type Phase = (typeof phases)[number];

/** What moves a project on: each act, from where to where. Every phase reaches an end. */
export const transitions = {
  "lock-criteria": { from: ["framing"], to: "weighing" },
  "unlock-criteria": { from: ["weighing"], to: "framing" },
  "accept-weights": { from: ["weighing"], to: "scoring" },
  "weigh-again": { from: ["scoring"], to: "weighing" },
  "lock-scores": { from: ["scoring"], to: "deciding" },
  "unlock-scores": { from: ["deciding"], to: "scoring" },
  seal: { from: ["deciding"], to: "sealed" },
  supersede: { from: ["sealed"], to: "superseded" },
} as const satisfies Record<string, { from: readonly Phase[]; to: Phase }>;

export type Transition = keyof typeof transitions;

/** In which phases a permission can be used; those not named can be used in each. */
export const openIn = {
  "project.update": ["framing", "weighing", "scoring", "deciding"],
  "project.delete": ["framing", "weighing", "scoring", "deciding"],
  "project.set-participants": ["framing", "weighing", "scoring", "deciding"],
  "criteria.write": ["framing"],
  "criteria.lock": ["framing", "weighing"],
  "candidates.write": ["framing", "weighing", "scoring"],
  "candidates.withdraw": ["framing", "weighing", "scoring"],
  "discussion.write": ["framing", "weighing", "scoring", "deciding"],
  "weighting.open": ["weighing"],
  "weighting.vote": ["weighing"],
  "weighting.nudge": ["weighing"],
  "weighting.close": ["weighing"],
  "weighting.reveal": ["weighing"],
  "weighting.void": ["weighing"],
  "weighting.accept": ["weighing", "scoring"],
  "scores.set-own": ["weighing", "scoring"],
  "scores.measure": ["weighing", "scoring"],
  "scores.lock": ["scoring", "deciding"],
  "scenarios.write": ["deciding"],
  "record.draft": ["deciding"],
  "record.sign": ["deciding"],
  "record.seal": ["deciding"],
  "record.supersede": ["sealed"],
  "record.reassess": ["sealed"],
  "session.open": ["framing", "weighing", "scoring", "deciding"],
} as const satisfies Partial<Record<Permission, readonly Phase[]>>;

/** Whether that permission can be used in that phase. */
export function isOpenIn(permission: Permission, phase: Phase): boolean {
  const open: Partial<Record<Permission, readonly Phase[]>> = openIn;
  return open[permission]?.includes(phase) ?? true;
}

/** What can still be done with an archived project. */
const openArchived: readonly Permission[] = ["project.archive", "project.delete"];

/** Whether that permission can be used in a project that stands there; what only reads always can. */
export function isPossible(permission: Permission, project: { phase: Phase; isArchived: boolean }): boolean {
  return isOpenIn(permission, project.phase) && (!project.isArchived || openArchived.includes(permission));
}

/** The phase after an act. Refuses `project.not-now` where the act isn't possible. */
export function phaseAfter(phase: Phase, act: Transition): Phase {
  const { from, to }: { from: readonly Phase[]; to: Phase } = transitions[act];
  if (!from.includes(phase)) refuse("project.not-now", { phase });
  return to;
}

export const stages = ["frame", "criteria", "weights", "candidates", "scores", "compare", "decide", "record"] as const;
export type Stage = (typeof stages)[number];

/** The stage that a project stands at, for lists: 1-based place and name. */
export function stageOf(phase: Phase, hasCriteria: boolean): { place: number; stage: Stage } {
  const stage: Stage =
    phase === "framing"
      ? hasCriteria
        ? "criteria"
        : "frame"
      : phase === "weighing"
        ? "weights"
        : phase === "scoring"
          ? "scores"
          : phase === "deciding"
            ? "decide"
            : "record";
  return { place: stages.indexOf(stage) + 1, stage };
}
