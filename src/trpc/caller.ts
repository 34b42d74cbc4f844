// How does a page read from the server what only it needs, without a cache that travels to the browser?
import "server-only";
import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { cache } from "react";
import { words } from "@/i18n/words";
import { createContext } from "@/server/context";
import { asRefusal } from "@/server/errors";
import { appRouter } from "@/server/router";
import { createCallerFactory } from "@/server/trpc";

/** Whose request this is. The server has put the peer's address there, by which tries are counted. */
export const context = cache(async () => {
  const given = await headers();
  return createContext(given, given.get("x-forwarded-for") ?? "page");
});

/** Calls procedures straight away, as the person whose request this is. */
export const caller = createCallerFactory(appRouter)(context);

/** Whose request this is: null for someone signed out. */
export const signedIn = cache(async () => {
  try {
    return await caller.account.me({});
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED") return null;
    throw error;
  }
});

/** Runs a read that may be refused: what it answered, or null and the sentence why not. */
export async function whyNot<T>(read: () => Promise<T>): Promise<[T, string] | [null, string]> {
  try {
    return [await read(), ""];
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal) return [null, words(`refusals.${refusal.code}`, refusal.params)];
    throw error;
  }
}
