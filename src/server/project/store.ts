// How is a project framed and found? Its rows, in and out.
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/policy";
import type { Phase } from "@/domain/project/phases";
import type { Framing } from "@/domain/project/project";
import { type Db, Prisma } from "../db";
import type { ProjectScope, TeamScope } from "../scope";

/** A team's projects. */
export function projectsStore(db: Db, scope: TeamScope) {
  return {
    /** Opens a project under the team's next number; two at once get two numbers. */
    async create(project: Framing & { templateId: string | null }): Promise<{ id: string; number: number }> {
      const [head] = await db.$queryRaw<{ next: number }[]>(Prisma.sql`
        WITH team AS (SELECT id FROM team WHERE id = ${scope.teamId}::uuid FOR UPDATE)
        SELECT coalesce(max(p.number), 0)::int + 1 AS next FROM team LEFT JOIN project p ON p.team_id = team.id`);
      const id = randomUUID();
      const number = head?.next ?? 1;
      const { memberId, teamId } = scope;
      await db.project.create({
        data: { id, teamId, number, ...project, creatorId: memberId, facilitatorId: memberId },
      });
      return { id, number };
    },
  };
}

/** One project. */
export function projectStore(db: Db, scope: ProjectScope) {
  return {
    /** What every screen of the project shows. */
    async shell() {
      const row = await db.project.findUniqueOrThrow({
        where: { id: scope.projectId, teamId: scope.teamId },
        include: {
          facilitator: { select: { user: { select: { name: true } } } },
          _count: { select: { criteria: true } },
        },
      });
      const { id, number, title, question, context, limited, weightMethod, named, quorum, facilitatorId } = row;
      return {
        ...{ id, number, title, question, context, limited, weightMethod, named, quorum, facilitatorId },
        phase: row.phase as Phase,
        facilitatorName: row.facilitator.user?.name ?? "Former member",
        hasCriteria: row._count.criteria > 0,
        acceptedRoundId: row.acceptedRoundId,
        supersedesId: row.supersedesId,
        deadline: row.deadline?.toISOString() ?? null,
        criteriaLockedAt: row.criteriaLockedAt?.toISOString() ?? null,
        scoresLockedAt: row.scoresLockedAt?.toISOString() ?? null,
        createdAt: row.createdAt.toISOString(),
        changedAt: row.changedAt.toISOString(),
        archivedAt: row.archivedAt?.toISOString() ?? null,
      };
    },

    /** Who takes part: everyone in the team, or those chosen and the facilitator. */
    async participants() {
      const project = await db.project.findUniqueOrThrow({
        where: { id: scope.projectId },
        select: { limited: true, facilitatorId: true, participants: { select: { memberId: true } } },
      });
      const chosen = [project.facilitatorId, ...project.participants.map((p) => p.memberId)];
      const rows = await db.member.findMany({
        where: { teamId: scope.teamId, leftAt: null, ...(project.limited ? { id: { in: chosen } } : {}) },
        select: { id: true, role: true, user: { select: { name: true } } },
        orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      });
      return rows.map(({ id, role, user }) => ({ id, role: role as Role, name: user?.name ?? "Former member" }));
    },
  };
}
