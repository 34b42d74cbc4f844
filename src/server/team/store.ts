// How is a team made, filled and kept? Its rows, in and out.
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/policy";
import type { Db } from "../db";
import type { TeamScope } from "../scope";
import { openLog } from "../trail";

/** Teams as an account sees them from outside. */
export function teamsStore(db: Db) {
  return {
    /** Taken slugs that start like the wanted one. */
    async slugsLike(wanted: string): Promise<string[]> {
      const rows = await db.team.findMany({
        where: { slug: { startsWith: wanted.slice(0, 36) } },
        select: { slug: true },
      });
      return rows.map((row) => row.slug);
    },

    /** Makes a team with its log and its first owner's seat. */
    async create(team: { name: string; slug: string; isExample: boolean }, userId: string): Promise<TeamScope> {
      const teamId = randomUUID();
      await db.team.create({ data: { id: teamId, ...team } });
      await openLog(db, { id: teamId, teamId });
      const member = await db.member.create({ data: { teamId, userId, role: "owner" satisfies Role } });
      return { teamId, memberId: member.id };
    },
  };
}

/** One team from inside. */
export function teamStore(db: Db, scope: TeamScope) {
  return {
    /** Everyone with a seat, by name. */
    async members() {
      const rows = await db.member.findMany({
        where: { teamId: scope.teamId, leftAt: null },
        select: { id: true, role: true, joinedAt: true, user: { select: { name: true } } },
        orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      });
      return rows.map(({ id, role, joinedAt, user }) => ({
        id,
        role: role as Role,
        joinedAt: joinedAt.toISOString(),
        name: user?.name ?? "Former member",
      }));
    },
  };
}
