// What becomes of a sealed decision? Its rows, in and out.
import { dayOf, type Outcome } from "@/domain/record/reassessment";
import type { SealedRecord } from "@/domain/record/record";
import { readSealedRecord } from "@/domain/record/veil-schema";
import type { Openings } from "@/domain/trail/bundle";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";
import { openingsByPlace } from "../trail";

export type Sealed = {
  decisionId: string;
  record: SealedRecord;
  sealHash: string;
  /** The sealed bytes as text, and what opens their commitments by place. */
  text: string;
  open: Openings;
  reviewOn: string | null;
};

export function afterSeal(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  const own = { teamId_projectId: { teamId, projectId } };
  return {
    /** The sealed record and its bytes as text; null before the seal. */
    async sealed(): Promise<Sealed | null> {
      const row = await db.decision.findUnique({
        where: own,
        select: {
          ...{ id: true, sealed: true, sealHash: true, reviewOn: true },
          openings: { select: { place: true, salt: true, value: true }, orderBy: { place: "asc" } },
        },
      });
      if (!row?.sealed || row.sealHash === null) return null;
      const text = new TextDecoder().decode(row.sealed);
      const open = openingsByPlace(row.openings);
      return {
        decisionId: row.id,
        record: readSealedRecord(JSON.parse(text), (place) => open[place]?.value ?? null),
        sealHash: row.sealHash,
        ...{ text, open },
        reviewOn: row.reviewOn && dayOf(row.reviewOn),
      };
    },

    /** Later looks at it, oldest first. */
    async looks() {
      const rows = await db.reassessment.findMany({
        where: { teamId, decision: { projectId } },
        include: { by: { select: { user: { select: { name: true } } } } },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      });
      return rows.map(({ at, by, outcome, learned, nextOn }) => ({
        ...{ at: at.toISOString(), on: dayOf(at), by: by.user?.name ?? "Former member", learned },
        outcome: outcome as Outcome,
        nextOn: nextOn && dayOf(nextOn),
      }));
    },

    /** Keeps a look, and with it the day of the next. */
    async look(decisionId: string, look: { outcome: Outcome; learned: string; nextOn: string | null }, at: Date) {
      const nextOn = look.nextOn === null ? null : new Date(`${look.nextOn}T00:00:00Z`);
      await db.reassessment.create({ data: { teamId, decisionId, ...look, nextOn, byId: memberId, at } });
      await db.decision.update({ where: { id: decisionId, teamId }, data: { reviewOn: nextOn } });
    },

    /** The record that this project is to supersede, as it was sealed; null if it supersedes none. */
    async predecessor() {
      const project = await db.project.findUniqueOrThrow({
        where: { id: projectId, teamId },
        select: {
          supersedes: {
            select: {
              ...{ id: true, number: true, phase: true },
              decision: { select: { id: true, number: true, statement: true } },
            },
          },
        },
      });
      const { id, number: projectNumber, phase, decision } = project.supersedes ?? {};
      if (id === undefined || projectNumber === undefined || phase === undefined || !decision?.number) return null;
      const { id: decisionId, number, statement } = decision;
      return { projectId: id, projectNumber, phase, decisionId, number, statement };
    },

    /**
     * The project that is to supersede this one, or has: the newest that wasn't deleted or archived. To who has no part in it only that
     * it is, and under which number it was sealed; `seesAll`: to an admin, and to those who keep the server, all of it.
     */
    async successor({ seesAll }: { seesAll: boolean }) {
      const row = await db.project.findFirst({
        where: { teamId, supersedesId: projectId, deletedAt: null, archivedAt: null },
        orderBy: { number: "desc" },
        select: {
          ...{ number: true, title: true, limited: true, facilitatorId: true },
          decision: { select: { number: true, statement: true, sealedAt: true } },
          participants: { where: { memberId }, select: { memberId: true } },
        },
      });
      if (!row) return null;
      const { decision, limited, facilitatorId, participants } = row;
      const isSeen = seesAll || !limited || facilitatorId === memberId || participants.length > 0;
      const seen = <T>(what: T) => (isSeen ? what : null);
      const sealed =
        decision?.sealedAt && decision.number !== null
          ? { number: decision.number, statement: seen(decision.statement), at: decision.sealedAt.toISOString() }
          : null;
      return { project: row.number, title: seen(row.title), sealed };
    },

    /** Lets the project stand in for another: what it supersedes, and who takes part and how, as there. */
    async succeed(newProjectId: string): Promise<void> {
      await db.$executeRaw(Prisma.sql`
        UPDATE project n SET supersedes_id = o.id, limited = o.limited, named = o.named, quorum = o.quorum, weight_method = o.weight_method
        FROM project o WHERE n.id = ${newProjectId}::uuid AND n.team_id = ${teamId}::uuid AND o.id = ${projectId}::uuid AND o.team_id = ${teamId}::uuid`);
      await db.$executeRaw(Prisma.sql`
        INSERT INTO project_participant (team_id, project_id, member_id)
        SELECT team_id, ${newProjectId}::uuid, member_id FROM project_participant
        WHERE team_id = ${teamId}::uuid AND project_id = ${projectId}::uuid ON CONFLICT DO NOTHING`);
    },

    /** Marks a sealed decision as superseded; answers false if another was faster. */
    async markSuperseded(decisionId: string, phase: string, at: Date): Promise<boolean> {
      const { count } = await db.decision.updateMany({
        where: { id: decisionId, teamId, supersededAt: null },
        data: { supersededAt: at, reviewOn: null },
      });
      if (count > 0) await db.project.updateMany({ where: { teamId, decision: { id: decisionId } }, data: { phase } });
      return count > 0;
    },
  };
}
