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

/** The session token in a Cookie header, also under the name that browsers require to be secure. */
export function sessionTokenIn(cookie: string | null): string | undefined {
  for (const pair of cookie?.split(";") ?? []) {
    const [name, value] = pair.trim().split("=", 2);
    if ((name === SESSION_COOKIE || name === `__Secure-${SESSION_COOKIE}`) && value) return decodeURIComponent(value);
  }
  return undefined;
}
