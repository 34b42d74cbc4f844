// What answers on our port? One process: it answers /api/trpc itself and gives the rest to Next.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import next from "next";
import { createContext } from "./context";
import { disconnect } from "./db";
import { appRouter } from "./router";

const PREFIX = "/api/trpc/";
const MOST_BYTES = 512 * 1024;

/** Starts the server on PORT and HOST and answers once it listens. */
async function serve(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  const host = process.env.HOST ?? "127.0.0.1";
  const app = next({ dev: process.env.NODE_ENV !== "production", hostname: "localhost", port });
  await app.prepare();
  const page = app.getRequestHandler();
  const api = createHTTPHandler({
    router: appRouter,
    basePath: PREFIX,
    maxBodySize: MOST_BYTES,
    createContext: ({ req }) => createContext(new Headers(req.headers as Record<string, string>), peerOf(req)),
    onError: ({ error, ctx, path }) => {
      if (error.code === "INTERNAL_SERVER_ERROR")
        console.error(
          JSON.stringify({
            level: "error",
            requestId: ctx?.requestId,
            path,
            error: String(error.cause?.stack ?? error),
          }),
        );
    },
  });
  const server = createServer((req, res) => {
    if (!req.url?.startsWith(PREFIX)) {
      // Pages count tries by the peer's address: theirs is ours, not what the caller wrote into the header.
      req.headers["x-forwarded-for"] = peerOf(req);
      return void page(req, res);
    }
    if (!isOurs(req)) return refuseForeign(res);
    res.setHeader("cache-control", "private, no-store");
    res.setHeader("x-content-type-options", "nosniff");
    api(req, res);
  });
  server.listen(port, host, () => console.log(`Steelyard listens on http://localhost:${port}`));
  const stop = () => {
    server.close(() => void disconnect().then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 3_000).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** The peer's address, or the one that a proxy in front of us vouches for where TRUST_PROXY says there is one. */
function peerOf(req: IncomingMessage): string {
  const forwarded =
    process.env.TRUST_PROXY === "1"
      ? String(req.headers["x-forwarded-for"] ?? "")
          .split(",")
          .at(-1)
          ?.trim()
      : "";
  return forwarded || req.socket.remoteAddress || "unknown";
}

/** A write must come as JSON and from a page of ours: a form on another site can send neither. */
function isOurs(req: IncomingMessage): boolean {
  if (req.method !== "POST") return req.method === "GET";
  const site = req.headers["sec-fetch-site"];
  const type = req.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" && (site === undefined || site === "same-origin" || site === "none");
}

function refuseForeign(res: ServerResponse): void {
  res
    .writeHead(415, { "content-type": "application/json" })
    .end(JSON.stringify({ error: { message: "Send JSON from this site." } }));
}

await serve();
