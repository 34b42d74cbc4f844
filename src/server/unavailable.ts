// What does a caller get while the database can't be reached?
import type { IncomingMessage, ServerResponse } from "node:http";
import { words } from "@/i18n/words";

/** How many seconds to wait before asking again. */
export const RETRY_AFTER = "2";

// The house's colours and letters, as src/app/tokens.css has them, in a page that needs no other file.
const styles = `
:root{color-scheme:light dark}
body{margin:0;background:light-dark(oklch(98.5% .004 95),oklch(18.5% .012 250));color:light-dark(oklch(23.5% .018 250),oklch(95.5% .006 95));
font:16px/1.55 "Inter Variable",ui-sans-serif,system-ui,sans-serif}
main{max-width:720px;margin:0 auto;padding:96px 16px}
h1{margin:0;font:600 30px/1.2 "Source Serif 4 Variable",ui-serif,Georgia,serif;letter-spacing:-.01em}
p{margin:12px 0 0;max-width:62ch;color:light-dark(oklch(42% .016 250),oklch(80% .01 95))}
.house{margin:0 0 40px;font-weight:600;color:inherit}`;

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
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="3"><title>Back in a moment · Steelyard</title><style>${styles}</style>
<main><p class="house">Steelyard</p><h1>Back in a moment</h1>
<p>The database can’t be reached just now. Nothing that was saved is lost. This page asks again by itself.</p></main></html>`;
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
