// How does a page read from the server before it is sent?
import "server-only";
import { type DataTag, dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { TRPCError } from "@trpc/server";
import { createTRPCOptionsProxy, type TRPCQueryOptions } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { appRouter } from "@/server/router";
import { context } from "./caller";
import { makeQueryClient } from "./query-client";

const queryClient = cache(() => makeQueryClient("server"));

/** The routers' query options, answered without leaving the process. */
export const api = createTRPCOptionsProxy({ ctx: context, router: appRouter, queryClient });

/**
 * Fetches a screen's queries and hands them to the browser with it. Leads whoever isn't signed in to the sign-in, and
 * whoever has no business here to "not found".
 */
// biome-ignore lint/suspicious/noExplicitAny: tRPC's own type for "any query's options"
export async function prefetch(...queries: ReturnType<TRPCQueryOptions<any>>[]): Promise<void> {
  await orElsewhere(() => Promise.all(queries.map((query) => queryClient().fetchQuery(query as never))));
}

/** A page's title out of a query that the page reads anyway: it is read once. Where it is refused, the page says so; here, null. */
export async function titleFrom<T>(
  query: { queryKey: DataTag<unknown, T, unknown> },
  title: (answer: T) => string,
): Promise<string | null> {
  try {
    return title((await queryClient().fetchQuery(query as never)) as T);
  } catch {
    return null;
  }
}

/** Runs a read; a refusal leads to the sign-in or to "not found". */
export async function orElsewhere<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof TRPCError ? error.code : undefined;
    if (code === "UNAUTHORIZED")
      redirect(`/sign-in?next=${encodeURIComponent((await headers()).get("x-path") ?? "/")}`);
    if (code === "NOT_FOUND" || code === "FORBIDDEN" || code === "BAD_REQUEST") notFound();
    throw error;
  }
}

/** Hands what was prefetched to the browser. */
export function Hydrate({ children }: { children: ReactNode }) {
  return <HydrationBoundary state={dehydrate(queryClient())}>{children}</HydrationBoundary>;
}
