// What does a caller get while the database can't be reached?
import type { IncomingMessage, ServerResponse } from "node:http";
import { words } from "@/i18n/words";

/** How many seconds to wait before asking again. */
export const RETRY_AFTER = "2";

const styles = `body{font:16px/1.5 system-ui,sans-serif;max-width:38rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}`;

/** Answers 503 in the caller's terms: the API's shape, a JSON sentence, or a page that asks again by itself. */
export function sayUnavailable(req: IncomingMessage, res: ServerResponse): void {
  const message = words("refusals.server.unreachable", {});
  const path = req.url ?? "/";
  res.setHeader("retry-after", RETRY_AFTER);
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("x-content-type-options", "nosniff");
  if (path.startsWith("/api/")) {
    const data = { code: "SERVICE_UNAVAILABLE", httpStatus: 503, refusal: "server.unreachable", params: {} };
    const rest = { field: null, fields: [], requestId: null };
    const error = path.startsWith("/api/trpc/") ? { message, code: -32603, data: { ...data, ...rest } } : message;
    res.writeHead(503, { "content-type": "application/json" }).end(JSON.stringify({ error }));
    return;
  }
  res.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3"><title>Steelyard is not reachable just now</title><style>${styles}</style>
<h1>Back in a moment</h1><p>${message} This page asks again by itself.</p></html>`;
  res.writeHead(503, { "content-type": "text/html; charset=utf-8" }).end(page);
}

/** Lets an answer that breaks because the database went away meanwhile say so: its 500 becomes a 503. */
export function admitUnavailable(res: ServerResponse, isDown: () => boolean): void {
  const write = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status !== 500 || !isDown()) return write(status, ...rest);
    res.setHeader("retry-after", RETRY_AFTER);
    return write(503, ...rest);
  }) as typeof res.writeHead;
}
