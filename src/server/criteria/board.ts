// What does the ledger of criteria show? Read in a fixed number of queries, however many people support or talk.
import type { CriterionState, Direction, Scale } from "@/domain/project/criterion";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";

/** Every criterion that isn't merged, with its support and its notes; who locked; which pairs are kept apart. */
export async function boardOf(db: Db, scope: ProjectScope) {
  const { teamId, projectId, memberId } = scope;
  const [rows, notes, supports, kept, lockedBy] = await Promise.all([
    db.criterion.findMany({
      where: { teamId, projectId },
      include: {
        proposedBy: { select: { user: { select: { name: true } } } },
        _count: { select: { supports: { where: { member: { leftAt: null } } } } },
      },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
    db.comment.groupBy({
      by: ["criterionId"],
      where: { teamId, projectId, deletedAt: null, criterionId: { not: null } },
      _count: true,
    }),
    db.criterionSupport.findMany({
      where: { teamId, memberId, criterion: { projectId } },
      select: { criterionId: true },
    }),
    db.keptApart.findMany({ where: { teamId, projectId }, select: { lowId: true, highId: true } }),
    lockedByName(db, scope),
  ]);
  const homeOf = new Map(rows.map((row) => [row.id, row.mergedIntoId ?? row.id]));
  const noteCount = (id: string) =>
    notes.filter((n) => n.criterionId && homeOf.get(n.criterionId) === id).reduce((sum, n) => sum + n._count, 0);
  const mine = new Set(supports.map((support) => support.criterionId));
  const criteria = rows
    .filter((row) => row.state !== "merged")
    .map(({ proposedBy, proposedById, _count, createdAt, mergedIntoId, teamId: _t, projectId: _p, ...row }) => ({
      ...row,
      direction: row.direction as Direction,
      scale: row.scale as Scale,
      state: row.state as Exclude<CriterionState, "merged">,
      proposedBy: proposedBy.user?.name ?? "Former member",
      isOwn: proposedById === memberId,
      support: _count.supports,
      isSupported: mine.has(row.id),
      notes: noteCount(row.id),
      merged: rows.filter((other) => other.mergedIntoId === row.id).map((other) => other.name),
    }));
  const keptApart = kept.map(({ lowId, highId }) => [lowId, highId] as const);
  return { criteria, keptApart, lockedBy };
}

/** Who locked the criteria last, from the trail. */
async function lockedByName(db: Db, scope: ProjectScope): Promise<string | null> {
  const [row] = await db.$queryRaw<{ name: string | null }[]>(Prisma.sql`
    SELECT p.name FROM trail_leaf l JOIN member m ON m.id = l.member_id LEFT JOIN person p ON p.id = m.user_id
    WHERE l.project_id = ${scope.projectId}::uuid AND l.event = 'criteria.locked' ORDER BY l.at DESC LIMIT 1`);
  return row ? (row.name ?? "Former member") : null;
}
