// Who plays in the example and in the tests? Accounts with sessions, made directly; everything after that goes through commands.
import { randomBytes, randomUUID } from "node:crypto";
import { tokenHash } from "@/server/access";
import { connection } from "@/server/db";
import { appRouter } from "@/server/router";
import { createCallerFactory } from "@/server/trpc";

const callerOf = createCallerFactory(appRouter);

export type Caller = ReturnType<typeof callerOf>;

/**
 * The API as the holder of a session token calls it; without one, as a stranger. Like the browser's link it gives every
 * mutation a request id, unless the input brings one.
 */
export function callerWith(sessionToken?: string): Caller {
  return withRequestIds(callerOf({ sessionToken, requestId: "test", ip: "test" }), []) as Caller;
}

function withRequestIds(caller: object, path: string[]): object {
  return new Proxy(caller, {
    get: (target, name) => {
      const inner = Reflect.get(target, name);
      // Whoever awaits a caller asks it for “then”, which it hasn't got.
      return inner instanceof Object ? withRequestIds(inner, [...path, String(name)]) : inner;
    },
    apply: (target, _, [input]) => Reflect.apply(target as () => unknown, undefined, [withId(path.join("."), input)]),
  });
}

function withId(procedure: string, input: unknown): unknown {
  const { type } =
    (appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>)[procedure]?._def ?? {};
  const fits = type === "mutation" && typeof input === "object" && input !== null && !Array.isArray(input);
  return fits ? { requestId: randomUUID(), ...input } : input;
}

/** Makes an account with a session and answers its id, its token and its caller. */
export async function account(name: string, email: string, passwordHash: string | null = null) {
  const { prisma } = connection();
  const user = await prisma.user.create({ data: { name, email, passwordHash, emailVerified: new Date() } });
  const token = await openSession(user.id);
  return { userId: user.id, name, email, token, api: callerWith(token) };
}

/** Opens a session for an account and answers its token. */
export async function openSession(userId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + 30 * 24 * 3_600_000);
  await connection().prisma.session.create({ data: { sessionToken: tokenHash(token), userId, expires } });
  return token;
}
