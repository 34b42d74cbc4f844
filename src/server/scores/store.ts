// How are candidates scored and measured? Its rows, in and out. Others' scores are read only once the scores are locked.
import type { Confidence } from "@/domain/comparison/rating";
import { confidenceSchema } from "@/domain/comparison/rating-schema";
import type { CriterionState, Direction } from "@/domain/project/criterion";
import { refuse } from "@/domain/refusal";
import { type Cell, type Measurement, parseScale, type Score } from "@/domain/scoring/score";
import { hexOf } from "@/domain/trail/bytes";
import { rootOf } from "@/domain/trail/log";
import { type Db, Prisma } from "../db";
import { nodeCrypto } from "../node-crypto";
import type { ProjectScope } from "../scope";
import { headOf } from "../trail";

type CellId = { candidateId: string; criterionId: string };

export function scoresStore(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  const here = { projectId, teamId };
  return {
    /** What scoring needs to know of a cell; null where candidate or criterion aren't this project's. */
    async cell({ candidateId, criterionId }: CellId): Promise<Cell | null> {
      const candidate = await db.candidate.findFirst({
        where: { id: candidateId, ...here },
        select: { withdrawnAt: true },
      });
      const criterion = await db.criterion.findFirst({ where: { id: criterionId, ...here } });
      if (!candidate || !criterion) return null;
      return {
        direction: criterion.direction as Direction,
        scale: parseScale(criterion.scale),
        state: criterion.state as CriterionState,
        isWithdrawn: candidate.withdrawnAt !== null,
      };
    },

    /** The caller's own scores. */
    async own() {
      const rows = await db.score.findMany({ where: { ...here, memberId } });
      return rows.map(({ candidateId, criterionId, value, confidence, note }) => ({
        ...{ candidateId, criterionId, value, note },
        confidence: confidenceSchema.parse(confidence),
      }));
    },

    /**
     * What stands for the caller in the project's log of scores, which is opened with its first scorer, and whether names may stand
     * beside scores now.
     */
    async scorer(): Promise<{ mark: string; named: boolean }> {
      const find = () =>
        db.$queryRaw<{ mark: string; named: boolean }[]>(Prisma.sql`
          SELECT s.mark, p.named FROM scorer s JOIN project p ON p.id = s.project_id
          WHERE s.project_id = ${projectId}::uuid AND s.member_id = ${memberId}::uuid`);
      const [known] = await find();
      if (known) return known;
      await db.scorer.createMany({ data: { teamId, projectId, memberId }, skipDuplicates: true });
      await db.$executeRaw(Prisma.sql`SELECT trail_open_once(${projectId}::uuid, ${teamId}::uuid)`);
      const [made] = await find();
      return made ?? refuse("access.not-found");
    },

    /** Whether anyone has scored yet, though they may have taken it back. */
    async isBegun(): Promise<boolean> {
      return (await db.scorer.findFirst({ where: here, select: { memberId: true } })) !== null;
    },

    /** Size and root of the log of scores, whether or not there is one yet. */
    async logHead(): Promise<{ size: string; root: string }> {
      return (await headOf(db, { id: projectId, teamId })) ?? { size: "0", root: hexOf(rootOf(nodeCrypto, [])) };
    },

    /** Sets the caller's score in a cell. */
    async save(
      { candidateId, criterionId }: CellId,
      score: Score & { counted: boolean; named: boolean },
    ): Promise<void> {
      const key = { projectId, candidateId, criterionId, memberId };
      await db.score.upsert({
        where: { projectId_candidateId_criterionId_memberId: key },
        create: { ...key, teamId, ...score },
        update: { ...score, scoredAt: new Date() },
      });
    },

    /** Takes the caller's score back; answers whether there was one. */
    async remove({ candidateId, criterionId }: CellId): Promise<boolean> {
      const { count } = await db.score.deleteMany({ where: { ...here, candidateId, criterionId, memberId } });
      return count > 0;
    },

    /** How many people have scored how many cells: names nobody. */
    async progress(): Promise<{ people: number; scores: number }> {
      const rows = await db.score.groupBy({ by: ["memberId"], where: here, _count: true });
      return { people: rows.length, scores: rows.reduce((sum, row) => sum + row._count, 0) };
    },

    /** Everyone's scores, cell by cell. Refuses `scores.still-blind` until they are locked. */
    async cells() {
      const { scoresLockedAt } = await db.project.findUniqueOrThrow({
        where: { id: projectId },
        select: { scoresLockedAt: true },
      });
      if (!scoresLockedAt) refuse("scores.still-blind");
      // One row a cell: a row a score costs seconds at a thousand members.
      const rows = await db.$queryRaw<(CellId & { scores: StoredScore[] })[]>(Prisma.sql`
        SELECT s.candidate_id AS "candidateId", s.criterion_id AS "criterionId",
          json_agg(json_build_array(s.member_id, s.value, s.confidence, s.note, s.counted, s.named) ORDER BY s.member_id) AS scores
        FROM score s
        WHERE s.team_id = ${teamId}::uuid AND s.project_id = ${projectId}::uuid
        GROUP BY 1, 2 ORDER BY 1, 2`);
      return rows.map(({ scores, ...cell }) => ({ ...cell, scores: scores.map(given) }));
    },

    /** What was measured, for all to see. */
    async measurements() {
      const rows = await db.measurement.findMany({
        where: here,
        include: { enteredBy: { select: { user: { select: { name: true } } } } },
      });
      return rows.map(({ candidateId, criterionId, value, source, version, enteredAt, enteredBy }) => ({
        ...{ candidateId, criterionId, value, source, version },
        enteredAt: enteredAt.toISOString(),
        enteredBy: enteredBy.user?.name ?? "Former member",
      }));
    },

    /** Enters or corrects a measured value. Refuses `project.changed-meanwhile` unless `version` is the one that stands (0: none yet). */
    async measure(cell: CellId, measurement: Measurement, version: number): Promise<void> {
      const { candidateId, criterionId } = cell;
      const key = { projectId, candidateId, criterionId };
      const data = { ...measurement, enteredById: memberId, enteredAt: new Date() };
      if (version === 0) {
        const { count } = await db.measurement.createMany({ data: { ...key, teamId, ...data }, skipDuplicates: true });
        if (count === 0) refuse("project.changed-meanwhile");
        return;
      }
      const { count } = await db.measurement.updateMany({
        where: { ...key, version },
        data: { ...data, version: version + 1 },
      });
      if (count === 0) refuse("project.changed-meanwhile");
    },

    /** Removes a measured value; answers whether there was one. */
    async unmeasure({ candidateId, criterionId }: CellId): Promise<boolean> {
      const { count } = await db.measurement.deleteMany({ where: { ...here, candidateId, criterionId } });
      return count > 0;
    },

    /** Locks or unlocks all scores and moves the project to its phase. */
    async setLock(lockedAt: Date | null, phase: string): Promise<void> {
      await db.project.update({ where: { id: projectId }, data: { scoresLockedAt: lockedAt, phase } });
    },
  };
}

type StoredScore = readonly [
  memberId: string,
  value: number,
  confidence: string,
  note: string,
  counted: boolean,
  named: boolean,
];

function given([memberId, value, confidence, note, counted, named]: StoredScore): GivenScore {
  return { memberId, value, confidence: confidenceSchema.parse(confidence), note, counted, named };
}

/** A score with its giver, and as both stood when it was given: whether it counts, whether a name may stand beside it. */
export type GivenScore = {
  memberId: string;
  value: number;
  confidence: Confidence;
  note: string;
  counted: boolean;
  named: boolean;
};
