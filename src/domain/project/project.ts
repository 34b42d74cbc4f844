// What is a project, and what frames it?
import { z } from "zod";
import { refuse } from "../refusal";
import { day, id, line, prose } from "../text";
import { weightMethodIds } from "../weighting/method-ids";
import { type CandidateInput, candidateInput, checkNewCandidates, MOST_CANDIDATES } from "./candidate";
import { type CriterionInput, checkCriterion, criterionInput, MOST_CRITERIA } from "./criterion";
import { folded } from "./ledger";

/** What a project asks. */
export const framing = {
  title: line(80, "Give the project a short name."),
  question: line(240, "Ask the question that the team has to answer."),
  context: prose(20_000),
};
export const framingSchema = z.strictObject(framing);
export type Framing = z.infer<typeof framingSchema>;

/** How a project is run. `deadline` is a day; `quorum` the approvals that a seal needs, null for more than half. */
export const settings = {
  deadline: day.nullable(),
  quorum: z.int().min(1, "At least one must approve.").max(10_000).nullable(),
  named: z.boolean(),
  weightMethod: z.enum(weightMethodIds),
};
export const settingsSchema = z.strictObject(settings);
export type Settings = z.infer<typeof settingsSchema>;

/** Who takes part: everyone in the team (null), or these members and the facilitator. */
export const participation = z.array(id).max(10_000).nullable();

/** What a project is opened with, all at once: the rest can follow. */
export const opening = {
  ...framing,
  templateId: z.string().max(60).nullable(),
  criteria: z.array(criterionInput).max(MOST_CRITERIA, `${MOST_CRITERIA} criteria are the most.`).default([]),
  candidates: z.array(candidateInput).max(MOST_CANDIDATES, `${MOST_CANDIDATES} candidates are the most.`).default([]),
  deadline: settings.deadline.default(null),
  named: settings.named.default(true),
  weightMethod: settings.weightMethod.default(weightMethodIds[0]),
  participants: participation.default(null),
};

/** Refuses what can't stand together in a new project: criteria that `checkCriterion` refuses, doubled names, a past deadline. */
export function checkOpening(
  opened: { criteria: readonly CriterionInput[]; candidates: readonly CandidateInput[]; deadline: string | null },
  now: Date,
): void {
  const seen = new Set<string>();
  for (const [place, criterion] of opened.criteria.entries()) {
    checkCriterion(criterion);
    const { name } = criterion;
    if (seen.has(folded(name))) refuse("criteria.name-taken", { name }, `criteria.${place}.name`);
    seen.add(folded(name));
  }
  checkNewCandidates(
    opened.candidates.map((candidate) => candidate.name),
    [],
  );
  if (opened.deadline) checkDeadline(opened.deadline, now);
}

/** The last second of a day, in UTC: until then a deadline holds. */
export function endOfDay(on: string): Date {
  return new Date(`${on}T23:59:59Z`);
}

/** Refuses `project.deadline-past` for a day that is over everywhere on earth. */
export function checkDeadline(on: string, now: Date): void {
  if (endOfDay(on).getTime() + 12 * 3_600_000 < now.getTime()) refuse("project.deadline-past", {}, "deadline");
}

/** Refuses `project.changed-meanwhile` unless what is stored is what the writer began with. */
export function checkUnchanged<T extends Record<string, unknown>>(stored: T, was: T): void {
  if (Object.keys(was).some((key) => stored[key] !== was[key])) refuse("project.changed-meanwhile");
}
