// How does a route answer with a file, or say why not?
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";
import { words } from "@/i18n/words";
import { createContext } from "./context";
import { asRefusal, codeOf } from "./errors";

/** What every answer with someone's data carries. */
export const SAFE = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

/** What the work answers; where it refuses, the API's own status and the refusal's sentence. */
export async function answered(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof z.ZodError) return said(words("refusals.input.invalid"), 400);
    const refusal = asRefusal(error);
    if (!refusal) throw error;
    const status = getHTTPStatusCodeFromError(new TRPCError({ code: codeOf(refusal) }));
    return said(words(`refusals.${refusal.code}`, refusal.params), status);
  }
}

/** The session that a request for a file comes with. */
export function tokenIn({ headers }: Request): string | undefined {
  return createContext(headers, "download").sessionToken;
}

function said(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { ...SAFE, "content-type": "text/plain; charset=utf-8" } });
}
