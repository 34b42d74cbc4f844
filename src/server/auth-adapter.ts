// How does next-auth reach our accounts and sessions, without a usable token ever standing in the database?
import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter, AdapterAccount, AdapterSession, AdapterUser } from "next-auth/adapters";
import { nameFrom } from "@/domain/account/account";
import { emailAddress, line } from "@/domain/text";
import { tokenHash } from "./access";
import { sessionTokenIn } from "./context";
import { connection, type Db } from "./db";

/** Prisma's adapter, wrapped: sessions by the SHA-256 of their token, and of other houses' tokens nothing at all. `device`: whose session it opens. */
export function authAdapter(device: string | null): Adapter {
  const { prisma } = connection();
  return {
    ...(PrismaAdapter(prisma as never) as Adapter),

    createUser: async ({ name, email, emailVerified }: Partial<AdapterUser>) => {
      const address = emailAddress.safeParse(email).data ?? null;
      const given = line(60).safeParse(name?.slice(0, 60)).data;
      const data = { name: given ?? nameFrom(address ?? ""), email: address, emailVerified: emailVerified ?? null };
      return (await prisma.user.create({ data })) as AdapterUser;
    },

    updateUser: async ({ id }) => (await proveAddress(prisma, id)) as AdapterUser,

    // Access tokens of GitHub and others open doors that we have no business at: they aren't kept.
    linkAccount: async ({ userId, type, provider, providerAccountId }: AdapterAccount) => {
      await prisma.account.create({ data: { userId, type, provider, providerAccountId } });
    },

    createSession: async ({ sessionToken, userId, expires }) => {
      await prisma.session.create({ data: { sessionToken: tokenHash(sessionToken), userId, expires, device } });
      return { sessionToken, userId, expires };
    },

    getSessionAndUser: async (token) => {
      const row = await prisma.session.findUnique({
        where: { sessionToken: tokenHash(token) },
        include: { user: true },
      });
      // A visitor counts as signed out here, or GitHub would be tied to the visitor instead of opening an account.
      if (!row || row.user.isVisitor || row.expires <= new Date()) return null;
      const session: AdapterSession = { sessionToken: token, userId: row.userId, expires: row.expires };
      return { session, user: row.user as AdapterUser };
    },

    updateSession: async () => null,

    deleteSession: async (token) => {
      await prisma.session.deleteMany({ where: { sessionToken: tokenHash(token) } });
    },

    createVerificationToken: async (token) => {
      await prisma.verificationToken.deleteMany({ where: { expires: { lt: new Date() } } });
      return prisma.verificationToken.create({ data: token });
    },
  };
}

/**
 * Marks an account's address as proved, by a link that came to it. Where nobody had proved it before, a password was set by
 * someone who may not own the address: it goes, and so do the sessions that it opened and what was tied to the account from elsewhere.
 */
async function proveAddress(db: Db, id: string) {
  const user = await db.user.findUniqueOrThrow({ where: { id } });
  if (user.emailVerified) return user;
  if (user.passwordHash) {
    await db.session.deleteMany({ where: { userId: id } });
    await db.account.deleteMany({ where: { userId: id } });
  }
  return db.user.update({ where: { id }, data: { emailVerified: new Date(), passwordHash: null } });
}

/** Drops the password of someone who has just come in by a link, and ends the sessions but the one in these cookies. */
export async function forgetPassword(email: string, cookies: string[]): Promise<void> {
  const { prisma } = connection();
  const token = cookies.map((cookie) => sessionTokenIn(cookie.split(";")[0] ?? "")).find(Boolean);
  const user = await prisma.user.update({ where: { email }, data: { passwordHash: null }, select: { id: true } });
  await prisma.session.deleteMany({ where: { userId: user.id, sessionToken: { not: tokenHash(token ?? "") } } });
}
