// How does someone sign in? next-auth, with sessions in our own table.
import { randomBytes } from "node:crypto";
import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import type { CredentialsConfig } from "next-auth/providers/credentials";
import type { Role } from "@/domain/access/policy";
import { password } from "@/domain/account/account";
import { Refusal, refuse } from "@/domain/refusal";
import { emailAddress } from "@/domain/text";
import { authAdapter } from "./auth-adapter";
import { emailWay, githubWay, oidcWay } from "./auth-ways";
import { SESSION_COOKIE } from "./context";
import { connection } from "./db";
import { receiveGuest, returningGuest } from "./guests";
import { instance } from "./instance";
import { log } from "./log";
import { passwordFits } from "./passwords";
import { countTry, forgetTries } from "./rate-limit";
import { receiveVisitor, VISITOR_SECONDS } from "./visitors";

export const SESSION_SECONDS = 30 * 24 * 3_600;

/** What one attempt brings along, and the refusal that it ended in: next-auth would keep only a word of it. */
export type Attempt = { peer: string; device: string | null; refused?: Refusal };

/** next-auth's answer to one request under /api/auth. */
export async function nextAuth(request: NextRequest, path: string[], attempt: Attempt): Promise<Response> {
  process.env.NEXTAUTH_URL ??= instance().address;
  return NextAuth(request as never, { params: Promise.resolve({ nextauth: path }) } as never, options(attempt));
}

function options(attempt: Attempt): NextAuthOptions {
  const adapter = authAdapter(attempt.device);
  const secure = instance().address.startsWith("https:");
  const { github, oidc } = instance();
  return {
    adapter,
    // The mail way is always named, even unconfigured (its sender then refuses): next-auth v4 takes database sessions beside
    // passwords only when there is one more way.
    providers: [
      credentials("password", attempt, (given) => withPassword(given, attempt.peer)),
      credentials("visitor", attempt, () => receiveVisitor(attempt.peer)),
      credentials("guest", attempt, (given) => receiveGuest(given, attempt.peer)),
      credentials("guest-link", attempt, (given) => returningGuest(given, attempt.peer)),
      emailWay(attempt),
      ...(github ? [githubWay(github)] : []),
      ...(oidc ? [oidcWay(oidc)] : []),
    ],
    session: { strategy: "database", maxAge: SESSION_SECONDS, generateSessionToken: newToken },
    // For credentials v4 sets as the cookie what `encode` answers, whatever the strategy: so that opens a session row too.
    jwt: { encode: async ({ token }) => openSession(token?.sub, adapter), decode: async () => null },
    cookies: {
      sessionToken: {
        name: secure ? `__Secure-${SESSION_COOKIE}` : SESSION_COOKIE,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    useSecureCookies: secure,
    pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in" },
    logger: { error: (code, about) => note("error", code, about), warn: (code) => note("warn", code), debug: () => {} },
    debug: false,
  };
}

type Given = Record<string, unknown>;

function credentials(
  id: string,
  attempt: Attempt,
  authorize: (given: Given) => Promise<{ id: string }>,
): CredentialsConfig {
  return {
    id,
    name: id,
    type: "credentials",
    credentials: {},
    authorize: async (given) => {
      try {
        return await authorize(given ?? {});
      } catch (error) {
        if (error instanceof Refusal) attempt.refused = error;
        else note("error", "AUTHORIZE", error);
        return null;
      }
    },
  } as CredentialsConfig;
}

/** The account of an address and its password. Unknown address or wrong password: the same refusal after the same time. */
async function withPassword(given: Given, peer: string): Promise<{ id: string }> {
  await countTry("sign-in-peer", peer);
  const email = emailAddress.safeParse(given.email).data ?? "";
  const secret = password.safeParse(given.password).data ?? "";
  await countTry("sign-in", `${peer} ${email}`);
  await countTry("sign-in-account", email);
  const user = await connection().prisma.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  const fits = await passwordFits(user?.passwordHash, secret);
  if (!fits || !user) return refuse("account.sign-in-failed");
  await forgetTries("sign-in", `${peer} ${email}`);
  return { id: user.id };
}

async function openSession(userId: string | undefined, adapter: ReturnType<typeof authAdapter>): Promise<string> {
  if (!userId) throw new Error("No account to open a session for.");
  const guest = { where: { role: "guest" satisfies Role, leftAt: null }, select: { id: true } };
  const select = { isVisitor: true, members: guest };
  const user = await connection().prisma.user.findUniqueOrThrow({ where: { id: userId }, select });
  // A guest's ends with their meeting.
  const seconds = user.isVisitor && user.members.length === 0 ? VISITOR_SECONDS : SESSION_SECONDS;
  const sessionToken = newToken();
  await adapter.createSession?.({ sessionToken, userId, expires: new Date(Date.now() + seconds * 1_000) });
  return sessionToken;
}

/** 256 bits. */
function newToken(): string {
  return randomBytes(32).toString("base64url");
}

function note(level: "error" | "warn", what: string, about?: unknown): void {
  const err = about instanceof Error ? about : (about as { error?: Error } | undefined)?.error;
  log[level]({ err }, what);
}
