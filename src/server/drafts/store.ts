// What is someone still writing? Its rows, in and out.
import { type Db, Prisma } from "../db";
import type { TeamScope } from "../scope";

export function draftsStore(db: Db, scope: TeamScope) {
  const { teamId, memberId } = scope;
  return {
    /** Keeps a draft under its key for the caller alone; beyond `most` the oldest go. Answers when it was kept. */
    async keep(key: string, value: Prisma.InputJsonValue, most: number): Promise<Date> {
      const row = await db.draft.upsert({
        where: { teamId_memberId_key: { teamId, memberId, key } },
        create: { teamId, memberId, key, value },
        update: { value },
        select: { updatedAt: true },
      });
      await db.$executeRaw(Prisma.sql`
        DELETE FROM draft WHERE team_id = ${teamId}::uuid AND member_id = ${memberId}::uuid AND key IN (
          SELECT key FROM draft WHERE team_id = ${teamId}::uuid AND member_id = ${memberId}::uuid
          ORDER BY updated_at DESC OFFSET ${most})`);
      return row.updatedAt;
    },

    async read(key: string) {
      return db.draft.findUnique({
        where: { teamId_memberId_key: { teamId, memberId, key } },
        select: { value: true, updatedAt: true },
      });
    },

    async drop(key: string): Promise<void> {
      await db.draft.deleteMany({ where: { teamId, memberId, key } });
    },
  };
}
