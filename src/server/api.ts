// How does /api/trpc answer, apart from Next?
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { createContext } from "./context";
import { env } from "./env";
import { log } from "./log";
import { isFromOurPage } from "./origin";
import { appRouter } from "./router";
import { RETRY_AFTER } from "./unavailable";

const PREFIX = "/api/trpc/";
const MOST_BYTES = 512 * 1024;
// As many as the browser's link puts into one request.
const MOST_CALLS = 10;

/** Answers one request if it is the API's; false leaves it to others. */
export type Api = (req: IncomingMessage, res: ServerResponse) => boolean;

/** The API of this process. */
export function openApi(): Api {
  const answer = createHTTPHandler({
    router: appRouter,
    basePath: PREFIX,
    maxBodySize: MOST_BYTES,
    maxBatchSize: MOST_CALLS,
    createContext: ({ req }) => createContext(new Headers(req.headers as Record<string, string>), peerOf(req)),
    responseMeta: ({ errors }) =>
      errors.some(({ code }) => code === "SERVICE_UNAVAILABLE") ? { headers: { "retry-after": RETRY_AFTER } } : {},
    onError: ({ error, ctx, path }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      log.error({ requestId: ctx?.requestId, path, err: error.cause ?? error }, "A call failed unexpectedly");
    },
  });
  return (req, res) => {
    if (!req.url?.startsWith(PREFIX)) return false;
    res.setHeader("cache-control", "private, no-store");
    res.setHeader("x-content-type-options", "nosniff");
    if (isOurs(req)) answer(req, res);
    else refuseForeign(res);
    return true;
  };
}

/** The peer's address, or the one that a proxy in front of us vouches for where TRUST_PROXY says there is one. */
export function peerOf(req: IncomingMessage): string {
  const forwarded =
    env().TRUST_PROXY === "on"
      ? String(req.headers["x-forwarded-for"] ?? "")
          .split(",")
          .at(-1)
          ?.trim()
      : "";
  return networkOf(forwarded || req.socket.remoteAddress || "unknown");
}

/** Of an IPv6 address its first 64 bits: whoever has one has all of the rest. An IPv4 address as it is. */
function networkOf(address: string): string {
  if (isIP(address) !== 6 || /^::ffff:\d/i.test(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const first = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":")}::/64`;
}

/** A write must come as JSON and from a page of ours: a form or a script on another site can send neither. */
function isOurs(req: IncomingMessage): boolean {
  if (req.method !== "POST") return req.method === "GET";
  return isFromOurPage((name) => req.headers[name]?.toString() ?? null);
}

function refuseForeign(res: ServerResponse): void {
  res
    .writeHead(415, { "content-type": "application/json" })
    .end(JSON.stringify({ error: { message: "Send JSON from this site." } }));
}
