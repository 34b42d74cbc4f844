// How does a screen talk to the server?
"use client";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, type TRPCClientErrorLike } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "@/server/router";
import { Asking, confirmFirst } from "./confirm-first";
import { exactlyOnce } from "./exactly-once";
import { PasswordAgain } from "./password-again";
import { makeQueryClient } from "./query-client";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** What a failed call brings: a sentence to show, and the fields that it belongs to. */
export type ApiError = TRPCClientErrorLike<AppRouter>;

let browserClient: QueryClient | undefined;

function queryClientHere(): QueryClient {
  if (typeof window === "undefined") return makeQueryClient("server");
  browserClient ??= makeQueryClient("browser");
  return browserClient;
}

/** Gives its children the API's client and its cache. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const queryClient = queryClientHere();
  const [asking] = useState(() => new Asking());
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [confirmFirst(asking.ask), ...exactlyOnce(), httpBatchLink({ url: "/api/trpc", maxItems: 10 })],
    }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
        <PasswordAgain asking={asking} client={client} />
      </TRPCProvider>
    </QueryClientProvider>
  );
}
