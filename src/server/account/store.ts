// What can a person do with their account? Its rows, in and out.
import { tokenHash } from "../access";
import { type Db, Prisma } from "../db";

export function accountStore(db: Db) {
  return {
    async isTaken(email: string): Promise<boolean> {
      return (await db.user.count({ where: { email } })) > 0;
    },

    async open(account: { name: string; email: string; passwordHash: string }): Promise<void> {
      await db.user.create({ data: account });
    },

    /** What the account page shows of the account itself: its ways in, never their secrets. */
    async profile(userId: string) {
      const row = await db.user.findUniqueOrThrow({
        where: { id: userId },
        select: {
          name: true,
          email: true,
          isVisitor: true,
          letters: true,
          passwordHash: true,
          accounts: { select: { provider: true } },
        },
      });
      const { name, email, isVisitor, letters, passwordHash, accounts } = row;
      return {
        name,
        email,
        isVisitor,
        letters,
        hasPassword: passwordHash !== null,
        linked: accounts.map((a) => a.provider).sort(),
      };
    },

    /** The account that a session token opens; null for none. */
    async bySession(token: string | undefined) {
      const row = await db.session.findFirst({
        where: { sessionToken: tokenHash(token ?? ""), expires: { gt: await clock(db) } },
        select: { user: { select: { id: true, name: true, email: true, isVisitor: true } } },
      });
      return row?.user ?? null;
    },

    async passwordHash(userId: string): Promise<string | null> {
      const row = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
      return row.passwordHash;
    },

    /** Sets a password and ends the other sessions, both or neither; answers how many. */
    async setPassword(userId: string, passwordHash: string, keptId: string): Promise<number> {
      const [row] = await db.$queryRaw<{ ended: number }[]>(Prisma.sql`
        WITH changed AS (UPDATE person SET password_hash = ${passwordHash} WHERE id = ${userId}::uuid RETURNING id),
          ended AS (DELETE FROM session s USING changed WHERE s.user_id = changed.id AND s.id <> ${keptId}::uuid RETURNING 1)
        SELECT count(*)::int AS ended FROM ended`);
      return row?.ended ?? 0;
    },

    /** Keeps that the session's person has just shown who they are. */
    async confirm(sessionId: string): Promise<void> {
      await db.$executeRaw`UPDATE session SET confirmed_at = now() WHERE id = ${sessionId}::uuid`;
    },

    async rename(userId: string, name: string): Promise<void> {
      await db.user.update({ where: { id: userId }, data: { name } });
    },

    /** Whether reminders and summaries come by mail. */
    async setLetters(userId: string, wants: boolean): Promise<void> {
      await db.user.update({ where: { id: userId }, data: { letters: wants } });
    },

    /** Where the account is signed in, the newest first; `device` is what the browser said of itself. */
    async sessions(userId: string) {
      return db.session.findMany({
        where: { userId, expires: { gt: await clock(db) } },
        select: { id: true, device: true, createdAt: true, expires: true },
        orderBy: { createdAt: "desc" },
        take: 100,
      });
    },

    /** Ends one session of the account; false if it has none such. */
    async endSession(userId: string, id: string): Promise<boolean> {
      return (await db.session.deleteMany({ where: { id, userId } })).count > 0;
    },

    async endOtherSessions(userId: string, keptId: string): Promise<number> {
      return (await db.session.deleteMany({ where: { userId, id: { not: keptId } } })).count;
    },
  };
}

async function clock(db: Db): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>(Prisma.sql`SELECT now()`);
  return row?.now ?? new Date();
}
