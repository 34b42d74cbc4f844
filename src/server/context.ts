// What does every call bring along?
import { randomUUID } from "node:crypto";

export const SESSION_COOKIE = "steelyard.session";

export type Context = {
  sessionToken: string | undefined;
  /** Stands in logs and in the answer to an unexpected error, so that the one is found by the other. */
  requestId: string;
  ip: string;
};

/** The context of a call with these headers; `ip` is the peer's address. */
export function createContext(headers: Headers, ip: string): Context {
  return { sessionToken: sessionTokenIn(headers.get("cookie")), requestId: randomUUID(), ip };
}

/** The session token in a Cookie header. The name that browsers require to be secure goes first: another site could set the plain one. */
export function sessionTokenIn(cookie: string | null): string | undefined {
  const pairs = cookie?.split(";").map((pair) => pair.trim().split("=", 2)) ?? [];
  for (const wanted of [`__Secure-${SESSION_COOKIE}`, SESSION_COOKIE]) {
    const value = pairs.find(([name]) => name === wanted)?.[1];
    if (value) return /^[A-Za-z0-9_-]+$/.test(value) ? value : undefined;
  }
  return undefined;
}
