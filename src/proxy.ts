// Which headers does a page carry? Never who may see it: that is decided where data is read.
import { type NextRequest, NextResponse } from "next/server";

/** Sets a nonce for the page's scripts, its policy, and the path that the sign-in leads back to. */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const isDev = process.env.NODE_ENV !== "production";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  keepTeam(request, response);
  return response;
}

/** Notes in which team one was last, so that the front door leads back there. */
function keepTeam(request: NextRequest, response: NextResponse): void {
  const team = /^\/t\/([a-z0-9-]{2,40})(?:\/|$)/.exec(request.nextUrl.pathname)?.[1];
  if (!team || request.headers.has("next-router-prefetch") || request.cookies.get("steelyard.team")?.value === team)
    return;
  response.cookies.set("steelyard.team", team, { path: "/", httpOnly: true, sameSite: "lax", maxAge: 31_536_000 });
}

export const config = { matcher: ["/((?!_next/static|_next/image|api/|favicon|icon|robots).*)"] };
