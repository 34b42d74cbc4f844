// How is one project framed? Its rows, in and out.
import { passingRoles, type Role } from "@/domain/access/policy";
import type { Phase } from "@/domain/project/phases";
import { endOfDay, type Framing, type Settings } from "@/domain/project/project";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";

const voting: Role[] = ["member", "facilitator", "admin", "owner"];

export function projectStore(db: Db, scope: ProjectScope) {
  const { projectId, teamId } = scope;
  const own = { id: projectId, teamId };
  /** Everyone who takes part but guests, who come to a session and not to the project. */
  const seats = async () => {
    const { limited, facilitatorId, participants } = await db.project.findUniqueOrThrow({
      where: own,
      select: { limited: true, facilitatorId: true, participants: { select: { memberId: true } } },
    });
    const chosen = [facilitatorId, ...participants.map((p) => p.memberId)];
    return { teamId, leftAt: null, role: { not: "guest" satisfies Role }, ...(limited ? { id: { in: chosen } } : {}) };
  };
  return {
    /** What every screen of the project shows. */
    async shell() {
      const row = await db.project.findUniqueOrThrow({
        where: own,
        include: {
          facilitator: { select: { user: { select: { name: true } } } },
          _count: { select: { criteria: true, candidates: true } },
        },
      });
      const { id, number, title, question, context, limited, named, quorum, facilitatorId } = row;
      return {
        ...{ id, number, title, question, context, limited, named, quorum, facilitatorId },
        weightMethod: row.weightMethod as WeightMethodId,
        phase: row.phase as Phase,
        facilitatorName: row.facilitator.user?.name ?? "Former member",
        hasCriteria: row._count.criteria > 0,
        hasCandidates: row._count.candidates > 0,
        templateId: row.templateId,
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

    /** Who locked the criteria and who the scores, by name; null for what is open. */
    async lockedBy(): Promise<{ criteria: string | null; scores: string | null }> {
      const locker = (event: string, lockedAt: Prisma.Sql) => Prisma.sql`(
        SELECT coalesce(f.name, 'Former member') FROM trail_leaf l JOIN member m ON m.id = l.member_id LEFT JOIN person f ON f.id = m.user_id
        WHERE l.project_id = p.id AND l.event = ${event} AND l.at >= (extract(epoch FROM ${lockedAt}) * 1000000)::bigint ORDER BY l.at LIMIT 1)`;
      const [row] = await db.$queryRaw<{ criteria: string | null; scores: string | null }[]>(Prisma.sql`
        SELECT ${locker("criteria.locked", Prisma.sql`p.criteria_locked_at`)} AS criteria,
          ${locker("scores.locked", Prisma.sql`p.scores_locked_at`)} AS scores FROM project p WHERE p.id = ${projectId}::uuid`);
      return row ?? { criteria: null, scores: null };
    },

    /** The question and its context, as they were written. */
    async framing(): Promise<Framing> {
      return db.project.findUniqueOrThrow({ where: own, select: { title: true, question: true, context: true } });
    },

    /** Who takes part: everyone in the team, or those chosen and the facilitator. A session's guests don't. */
    async participants() {
      const rows = await db.member.findMany({
        where: await seats(),
        select: { id: true, role: true, user: { select: { name: true } } },
        orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      });
      return rows.map(({ id, role, user }) => ({ id, role: role as Role, name: user?.name ?? "Former member" }));
    },

    /** The names of the first few who take part, and how many there are; guests and visitors aren't among them. */
    async people(first: number): Promise<{ names: string[]; count: number }> {
      const where = { ...(await seats()), role: { notIn: [...passingRoles] } };
      const rows = await db.member.findMany({
        ...{ where, take: first, select: { user: { select: { name: true } } } },
        orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      });
      const names = rows.map(({ user }) => user?.name ?? "Former member");
      return { names, count: await db.member.count({ where }) };
    },

    /** A page of those who take part, by name, guests and visitors not among them; `next` is where the following page begins. */
    async peoplePage(after: string | null, size: number) {
      const rows = await db.member.findMany({
        where: { ...(await seats()), role: { notIn: [...passingRoles] } },
        select: { id: true, role: true, user: { select: { name: true } } },
        orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
        take: size + 1,
        ...(after && { cursor: { id: after }, skip: 1 }),
      });
      const people = rows.slice(0, size).map(({ id, role, user }) => ({
        ...{ id, role: role as Role, name: user?.name ?? "Former member" },
      }));
      return { people, next: rows.length > size ? (people.at(-1)?.id ?? null) : null };
    },

    /** How many of those who take part have a say that counts. */
    async countedPeople(): Promise<number> {
      return db.member.count({ where: { ...(await seats()), role: { in: voting } } });
    },

    /** The role of a member who hasn't left; null for anybody else. */
    async roleOf(memberId: string): Promise<Role | null> {
      const row = await db.member.findFirst({ where: { id: memberId, teamId, leftAt: null }, select: { role: true } });
      return (row?.role as Role | undefined) ?? null;
    },

    async frame(framing: Framing): Promise<void> {
      await db.project.update({ where: own, data: framing });
    },

    async settings(): Promise<Settings> {
      const { deadline, quorum, named, weightMethod } = await this.shell();
      return { deadline: deadline?.slice(0, 10) ?? null, quorum, named, weightMethod };
    },

    async set({ deadline, ...settings }: Settings): Promise<void> {
      await db.project.update({ where: own, data: { ...settings, deadline: deadline ? endOfDay(deadline) : null } });
    },

    /** These members and the facilitator take part, or with null everyone. Refuses members of no seat by the database. */
    async choose(memberIds: readonly string[] | null): Promise<void> {
      await db.project.update({ where: own, data: { limited: memberIds !== null } });
      await db.projectParticipant.deleteMany({ where: { teamId, projectId } });
      const data = [...new Set(memberIds ?? [])].map((memberId) => ({ teamId, projectId, memberId }));
      await db.projectParticipant.createMany({ data });
    },

    /** Hands the project to another facilitator; the former one goes on taking part. */
    async assign(facilitatorId: string, formerId: string): Promise<void> {
      const { limited } = await db.project.update({ where: own, data: { facilitatorId }, select: { limited: true } });
      const data = [{ teamId, projectId, memberId: formerId }];
      if (limited) await db.projectParticipant.createMany({ data, skipDuplicates: true });
    },

    async archive(archivedAt: Date | null): Promise<void> {
      await db.project.update({ where: own, data: { archivedAt } });
    },

    async delete(at: Date): Promise<void> {
      await db.project.update({ where: own, data: { deletedAt: at } });
    },
  };
}
