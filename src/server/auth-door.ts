// What may be asked under /api/auth, and what does the screen get as an answer?

import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { NextRequest } from "next/server";
import { z } from "zod";
import { Refusal } from "@/domain/refusal";
import { emailAddress } from "@/domain/text";
import { words } from "@/i18n/words";
import { type Attempt, nextAuth } from "./auth";
import { forgetPassword } from "./auth-adapter";
import { codeOf } from "./errors";
import { instance } from "./instance";
import { isFromOurPage } from "./origin";

/** The only paths of next-auth that we answer; what isn't here doesn't exist. */
const paths: Record<"GET" | "POST", RegExp> = {
  GET: /^(csrf|error|signin|callback\/(github|oidc))$/,
  POST: /^(signout|link|signin\/(email|github|oidc)|callback\/(password|visitor|guest|guest-link))$/,
};

/**
 * Answers one request under /api/auth. A write must come from a page of ours; it gets `{ to }`, the path to go to, or
 * `{ error }`, a sentence. A read is a browser on its way back from elsewhere and is led on.
 */
export async function answerAuth(request: NextRequest, path: string[]): Promise<Response> {
  const method = request.method === "POST" ? "POST" : "GET";
  if (!paths[method].test(path.join("/"))) return answer(404, { error: words("refusals.access.not-found") });
  const attempt: Attempt = {
    peer: request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown",
    device: request.headers.get("user-agent")?.slice(0, 300) ?? null,
  };
  if (!isPlain(request.nextUrl.searchParams)) return answer(400, { error: words("refusals.input.invalid") });
  if (method === "GET") return ledOn(await nextAuth(request, path, attempt));
  if (!isFromOurPage((name) => request.headers.get(name))) return answer(415, { error: "Send JSON from this site." });
  if (!isSmall(request)) return answer(413, { error: words("refusals.input.too-large") });
  const response = path[0] === "link" ? await openByLink(request, attempt) : await nextAuth(request, path, attempt);
  return told(response, attempt);
}

/** What may stand behind the “?”: next-auth puts it into headers as it is, and takes any callback for an address. */
function isPlain(search: URLSearchParams): boolean {
  const back = search.get("callbackUrl");
  const leads = back === null || (back.startsWith("/") ? URL.canParse(back, instance().address) : URL.canParse(back));
  return leads && [...search.values()].every((value) => /^[\x20-\x7e]*$/.test(value));
}

/** A body of known, small size: Next itself would read any. */
function isSmall(request: NextRequest): boolean {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  return length <= 16_384;
}

const link = z.strictObject({
  token: z.string().max(200),
  email: emailAddress,
  next: z.string().max(2_000),
  forget: z.boolean(),
});

/** A sign-in link, pressed: it comes as JSON, and becomes next-auth's own call only inside the house. */
async function openByLink(request: NextRequest, attempt: Attempt): Promise<Response> {
  const given = link.safeParse(await request.json().catch(() => null));
  if (!given.success) return invalidLink(attempt);
  const { token, email, next, forget } = given.data;
  const address = new URL("/api/auth/callback/email", instance().address);
  address.search = String(new URLSearchParams({ token, email, callbackUrl: next.startsWith("/") ? next : "/" }));
  const response = await nextAuth(new NextRequest(address), ["callback", "email"], attempt);
  if (response.headers.get("location")?.includes("error=")) return invalidLink(attempt);
  if (forget) await forgetPassword(email, response.headers.getSetCookie());
  return response;
}

function invalidLink(attempt: Attempt): Response {
  attempt.refused = new Refusal("account.link-invalid");
  return new Response(null);
}

/** next-auth's answer to a write as our screens read it; cookies are kept. */
async function told(response: Response, attempt: Attempt): Promise<Response> {
  const location = response.headers.get("location") ?? (await urlIn(response));
  const url = new URL(location ?? "/sign-in?error=Unknown", instance().address);
  const failed = attempt.refused ?? (isRefused(url) ? new Refusal("account.sign-in-refused") : null);
  if (failed) {
    const status = getHTTPStatusCodeFromError(new TRPCError({ code: codeOf(failed) }));
    return answer(status, { error: words(`refusals.${failed.code}`, failed.params), refusal: failed.code });
  }
  const isHere = url.origin === new URL(instance().address).origin;
  return answer(200, { to: isHere ? url.pathname + url.search : url.href }, response.headers.getSetCookie());
}

/** Whether next-auth leads to an error, or nowhere but back to its own pages: a call without its token, a way that isn't there. */
function isRefused({ pathname, searchParams }: URL): boolean {
  return searchParams.has("error") || (pathname.startsWith("/api/auth/") && pathname !== "/api/auth/verify-request");
}

async function urlIn(response: Response): Promise<string | undefined> {
  const body = (await response.json().catch(() => null)) as { url?: string } | null;
  return body?.url;
}

/** A browser led to our sign-in page: back to where it came from, if that was an invitation, whose token belongs in no query. */
function ledOn(response: Response): Response {
  const location = response.headers.get("location");
  if (!location) return response;
  const url = new URL(location, instance().address);
  const back = url.searchParams.get("callbackUrl");
  if (url.pathname !== "/sign-in" || !back) return response;
  const next = new URL(back, instance().address);
  const error = url.searchParams.get("error") ?? "";
  const to = next.pathname.startsWith("/join/")
    ? `${next.pathname}?${new URLSearchParams({ error })}`
    : `/sign-in?${new URLSearchParams({ error, next: next.pathname + next.search })}`;
  const headers = new Headers(response.headers);
  headers.set("location", to);
  return new Response(null, { status: 302, headers });
}

function answer(status: number, body: object, cookies: string[] = []): Response {
  const response = Response.json(body, { status, headers: { "cache-control": "private, no-store" } });
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
