// How are candidates scored and measured?
import { z } from "zod";
import { isCounted, type Role } from "@/domain/access/policy";
import { groupRating } from "@/domain/comparison/rating";
import { phaseAfter } from "@/domain/project/phases";
import { refuse } from "@/domain/refusal";
import { checkMeasured, checkScored, measurementInput, scoreInput, scoreText } from "@/domain/scoring/score";
import { id } from "@/domain/text";
import { projectCommand, projectQuery, router } from "../trpc";

const cell = { candidateId: id, criterionId: id };

export const scoresRouter = router({
  /** All that the caller may see of the grid: everyone's measured values and evidence, and the caller's own scores. */
  grid: projectQuery("scores.read", {}).query(async ({ ctx: { actor, store } }) => {
    const [criteria, candidates, own, measurements, evidence, progress, project, people] = await Promise.all([
      store.criteria.agreed(),
      store.candidates.list(),
      store.scores.own(),
      store.scores.measurements(),
      store.evidence.counts(),
      store.scores.progress(),
      store.project.shell(),
      store.project.participants(),
    ]);
    return {
      // Must-haves first: who is ruled out is seen before anything is weighed.
      criteria: criteria.toSorted((a, b) => Number(b.direction === "must") - Number(a.direction === "must")),
      candidates: candidates.filter(({ withdrawnAt }) => withdrawnAt === null),
      ...{ own, measurements, evidence, progress },
      voters: people.filter(({ role }) => isCounted(role)).length,
      isCounted: isCounted(actor.role),
      lockedAt: project.scoresLockedAt,
    };
  }),

  /** The group's cells with their spread. Refused until the scores are locked. */
  group: projectQuery("scores.read", {}).query(async ({ ctx: { actor, store } }) => {
    const [cells, project, people] = await Promise.all([
      store.scores.cells(),
      store.project.shell(),
      store.project.participants(),
    ]);
    const isOther = (id: string, role: Role) => role === "visitor" && id !== actor.memberId;
    const nameOf = new Map(people.map(({ id, name, role }) => [id, isOther(id, role) ? "A visitor" : name]));
    return cells.map(({ candidateId, criterionId, scores }) => ({
      ...{ candidateId, criterionId },
      group: groupRating(scores.filter((score) => score.counted)),
      scores: scores
        .filter((score) => (project.named && score.named) || score.memberId === actor.memberId)
        .map(({ memberId, named: _, ...score }) => ({ ...score, name: nameOf.get(memberId) ?? "Former member" })),
    }));
  }),

  set: projectCommand("scores.set-own", { ...cell, ...scoreInput }, "shared").mutation(
    async ({ ctx: { actor, emit, store }, input: { candidateId, criterionId, value, confidence, note } }) => {
      const cell = { candidateId, criterionId };
      checkScored(await store.scores.cell(cell));
      const counted = isCounted(actor.role);
      const { mark, named } = await store.scores.scorer();
      await store.scores.save(cell, { value, confidence, note, counted, named });
      const score = scoreText({ value, confidence }, named ? actor.memberId : null);
      emit("scores.given", { ...cell, mark, counted }, { score, note });
    },
  ),

  takeBack: projectCommand("scores.set-own", cell, "shared").mutation(
    async ({ ctx: { emit, store }, input: { candidateId, criterionId } }) => {
      if (!(await store.scores.remove({ candidateId, criterionId }))) refuse("scores.unknown-cell");
      const { mark } = await store.scores.scorer();
      emit("scores.taken-back", { candidateId, criterionId, mark }, {});
    },
  ),

  measure: projectCommand("scores.measure", {
    ...cell,
    ...measurementInput,
    version: z.int().min(0).max(1_000_000),
  }).mutation(async ({ ctx: { emit, store }, input: { candidateId, criterionId, value, source, version } }) => {
    checkMeasured(await store.scores.cell({ candidateId, criterionId }));
    await store.scores.measure({ candidateId, criterionId }, { value, source }, version);
    emit("scores.measured", { candidateId, criterionId, value: String(value) }, { source });
  }),

  removeMeasurement: projectCommand("scores.measure", cell).mutation(
    async ({ ctx: { emit, store }, input: { candidateId, criterionId } }) => {
      if (!(await store.scores.unmeasure({ candidateId, criterionId }))) refuse("scores.unknown-cell");
      emit("scores.measurement-removed", { candidateId, criterionId }, {});
    },
  ),

  lock: projectCommand("scores.lock", {}).mutation(async ({ ctx: { actor, emit, now, store } }) => {
    await store.scores.setLock(now, phaseAfter(actor.phase, "lock-scores"));
    emit("scores.locked", await store.scores.logHead(), {});
  }),

  unlock: projectCommand("scores.lock", {}).mutation(async ({ ctx: { actor, emit, store } }) => {
    await store.scores.setLock(null, phaseAfter(actor.phase, "unlock-scores"));
    emit("scores.unlocked", {}, {});
  }),
});
