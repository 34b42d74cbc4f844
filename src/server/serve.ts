// What answers on our port? One process: it answers /api/trpc itself and gives the rest to Next.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import next from "next";
import { createContext } from "./context";
import { disconnect } from "./db";
import { env } from "./env";
import { openHealth } from "./health";
import { log } from "./log";
import { appRouter } from "./router";

const PREFIX = "/api/trpc/";
const MOST_BYTES = 512 * 1024;

/** Where to listen, and whether Next builds pages as they are asked for. */
export interface Serving {
  port: number;
  host: string;
  dev: boolean;
}

/** A server that listens. `close` lets what is being answered finish, for two seconds at most, and disconnects the database. */
export interface Running {
  port: number;
  close: () => Promise<void>;
}

/** Starts the server of this process; it answers once it listens. The database must be open: `npm run dev`, `npm start`. */
export async function serve({ port, host, dev }: Serving): Promise<Running> {
  const app = next({ dev, hostname: "localhost", port });
  await app.prepare();
  const page = app.getRequestHandler();
  const api = createHTTPHandler({
    router: appRouter,
    basePath: PREFIX,
    maxBodySize: MOST_BYTES,
    createContext: ({ req }) => createContext(new Headers(req.headers as Record<string, string>), peerOf(req)),
    onError: ({ error, ctx, path }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      log.error({ requestId: ctx?.requestId, path, err: error.cause ?? error }, "A call failed unexpectedly");
    },
  });
  const health = openHealth();
  const server = createServer((req, res) => {
    if (health.answers(req, res)) return;
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
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const close = async () => {
    health.stopping();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const patience = setTimeout(() => server.closeAllConnections(), 2_000);
    await closed;
    clearTimeout(patience);
    await app.close();
    await disconnect();
  };
  return { port: typeof address === "object" && address ? address.port : port, close };
}

/** The peer's address, or the one that a proxy in front of us vouches for where TRUST_PROXY says there is one. */
function peerOf(req: IncomingMessage): string {
  const forwarded =
    env().TRUST_PROXY === "on"
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
