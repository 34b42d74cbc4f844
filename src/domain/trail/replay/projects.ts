// What do a team's projects come to, event by event?
import type { Scale } from "../../project/criterion";
import { flagIn, flaw, type Happened, jsonIn, numberIn, objectIn, textIn, textsIn } from "../flaw";
import { type Rounds, roundActs } from "./rounds";
import { cellKey, freshProject, type ReplayedCandidate, type ReplayedProject, type ReplayedRound } from "./standing";

type Act = (project: ReplayedProject, entry: Happened) => void;

/** Replays the entries of a team's log one by one. Each throws a `Flaw` where it doesn't fit what came before. */
export function openReplay() {
  const projects = new Map<string, ReplayedProject>();
  const ofCriterion = new Map<string, ReplayedProject>();
  const byId = new Map<string, ReplayedRound>();
  const rounds: Rounds = { byId, projectOf: (criterionId) => ofCriterion.get(criterionId) };
  const projectAt = (id: string) => {
    const project = projects.get(id) ?? freshProject(id);
    projects.set(id, project);
    return project;
  };
  return {
    projects,
    rounds: byId,
    next(entry: Happened): void {
      roundActs[entry.event]?.(entry, rounds);
      const act = acts[entry.event];
      if (!act) return;
      const project = projectAt(objectIn(entry, "project"));
      if (project.sealed && !afterSeal.includes(entry.event)) flaw(entry, "It came after the record was sealed.");
      act(project, entry);
      if (entry.event === "criteria.proposed") ofCriterion.set(textIn(entry, "criterionId"), project);
    },
  };
}

const afterSeal = ["project.settings-changed"];

const acts: Readonly<Record<string, Act>> = {
  "project.settings-changed": (project, { d, open }) => {
    const quorum = Object.hasOwn(open, "quorum") ? open.quorum : d.quorum;
    project.quorum = quorum === null || typeof quorum === "number" ? quorum : undefined;
  },

  "criteria.proposed": (project, entry) => {
    whileOpen(project, entry);
    const id = textIn(entry, "criterionId");
    if (project.criteria.has(id)) flaw(entry, "A criterion was proposed twice.");
    project.criteria.set(id, { state: textIn(entry, "state"), scaled: scaledIn(entry) });
  },
  "criteria.edited": (project, entry) => {
    whileOpen(project, entry);
    criterionOf(project, entry).scaled = scaledIn(entry);
  },
  "criteria.moved": (project, entry) => {
    whileOpen(project, entry);
    criterionOf(project, entry).state = textIn(entry, "state");
  },
  "criteria.merged": (project, entry) => {
    whileOpen(project, entry);
    criterionOf(project, entry).state = "merged";
  },
  "criteria.locked": (project, entry) => {
    whileOpen(project, entry);
    const agreed = [...project.criteria].filter(([, { state }]) => state === "agreed").map(([id]) => id);
    const locked = textsIn(entry, "criterionIds");
    if ([...locked].sort().join() !== agreed.sort().join())
      flaw(entry, "The criteria that were locked aren't those that were agreed.");
    project.locked = locked;
  },
  "criteria.unlocked": (project) => {
    project.locked = null;
  },

  "candidates.named": (project, entry) => {
    const id = textIn(entry, "candidateId");
    if (project.candidates.has(id)) flaw(entry, "A candidate was named twice.");
    project.candidates.set(id, { isWithdrawn: false, verdicts: new Map() });
  },
  "candidates.withdrawn": (project, entry) => {
    candidateOf(project, entry).isWithdrawn = true;
  },
  "candidates.restored": (project, entry) => {
    candidateOf(project, entry).isWithdrawn = false;
  },
  "candidates.judged": (project, entry) => {
    const { verdicts } = candidateOf(project, entry);
    const [criterionId, verdict] = [textIn(entry, "criterionId"), textIn(entry, "verdict")];
    if (verdict === "unknown") verdicts.delete(criterionId);
    else verdicts.set(criterionId, { verdict, isOverridden: false });
  },
  "candidates.overridden": (project, entry) => {
    const given = candidateOf(project, entry).verdicts.get(textIn(entry, "criterionId"));
    if (given?.verdict !== "fails") flaw(entry, "A must-have was overridden that doesn't fail.");
    given.isOverridden = flagIn(entry, "overridden");
  },

  "weighting.reopened": (project) => {
    project.accepted = null;
  },

  "scores.measured": (project, entry) => {
    whileUnlocked(project, entry);
    const cell = { candidateId: textIn(entry, "candidateId"), criterionId: textIn(entry, "criterionId") };
    project.measurements.set(cellKey(cell), { ...cell, value: textIn(entry, "value") });
  },
  "scores.measurement-removed": (project, entry) => {
    whileUnlocked(project, entry);
    const cell = { candidateId: textIn(entry, "candidateId"), criterionId: textIn(entry, "criterionId") };
    project.measurements.delete(cellKey(cell));
  },
  "scores.locked": (project, entry) => {
    if (project.scores) flaw(entry, "The scores were locked twice.");
    const isCounted = typeof entry.d.size === "string";
    project.scores = {
      size: isCounted ? textIn(entry, "size") : "",
      root: isCounted ? textIn(entry, "root") : "",
      by: entry,
    };
  },
  "scores.unlocked": (project, entry) => {
    if (!project.scores) flaw(entry, "The scores were unlocked, but weren't locked.");
    project.scores = null;
  },

  "record.drafted": (project, entry) => {
    const version = numberIn(entry, "version");
    const before = project.draft?.version ?? 0;
    if (version !== before && version !== before + 1) flaw(entry, `Draft ${version} doesn't follow draft ${before}.`);
    const content = jsonIn(entry, "draft");
    // A save sent twice is one draft.
    if (version !== before || content !== null) project.draft = { version, content };
  },
  "record.signed": (project, entry) => {
    const hash = typeof entry.d.hash === "string" ? entry.d.hash : null;
    const by = entry.subject ?? flaw(entry, "A sign-off says nobody.");
    project.signOffs.set(by, { version: numberIn(entry, "version"), hash, stance: textIn(entry, "stance") });
  },
  "record.sign-off-taken-back": (project, entry) => {
    if (!project.signOffs.delete(entry.subject ?? "")) flaw(entry, "A sign-off was taken back that wasn't given.");
  },
  "record.sealed": (project, entry) => {
    project.sealed = entry;
  },
};

function whileOpen(project: ReplayedProject, entry: Happened): void {
  if (project.locked) flaw(entry, "The criteria were changed while they were locked.");
}

function whileUnlocked(project: ReplayedProject, entry: Happened): void {
  if (project.scores) flaw(entry, "A figure was changed while the scores were locked.");
}

function criterionOf(project: ReplayedProject, entry: Happened) {
  return (
    project.criteria.get(textIn(entry, "criterionId")) ?? flaw(entry, "It is about a criterion that nobody proposed.")
  );
}

function candidateOf(project: ReplayedProject, entry: Happened): ReplayedCandidate {
  return (
    project.candidates.get(textIn(entry, "candidateId")) ?? flaw(entry, "It is about a candidate that nobody named.")
  );
}

function scaledIn(entry: Happened): { direction: string; scale: Scale } | null {
  return jsonIn(entry, "scale") as { direction: string; scale: Scale } | null;
}
