// How does a request find who answers it, and what is watched meanwhile?
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { openApi, peerOf } from "./api";
import { connection, disconnect } from "./db";
import { env } from "./env";
import { openHealth } from "./health";
import { openLive } from "./live/open";
import { presence } from "./live-presence";
import { log } from "./log";
import { publishKey } from "./public-key";
import { watchDatabase } from "./reach";
import { forgetRequests } from "./requests";
import { admitUnavailable, sayUnavailable } from "./unavailable";
import { forgetPeople } from "./who-is-here";

/** Where to listen, what answers all but health and the API, and how the database is brought back, where it is ours. */
export interface Listening {
  port: number;
  host: string;
  page: (req: IncomingMessage, res: ServerResponse) => unknown;
  closePages: () => Promise<void>;
  revive?: (() => Promise<void>) | undefined;
}

/** A server that listens. `close` lets what is being answered finish, for two seconds at most, and disconnects the database. */
export interface Running {
  port: number;
  close: () => Promise<void>;
}

/** Listens; answers once it does. The database must be open. */
export async function listen({ port, host, page, closePages, revive }: Listening): Promise<Running> {
  const api = openApi();
  const reach = watchDatabase(env().DATABASE_URL, revive);
  const health = openHealth(reach.isDown);
  const live = openLive({ url: env().DATABASE_URL, isDown: reach.isDown, ...presence });
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, (req, res) => {
    if (health.answers(req, res)) return;
    if (publishKey(req, res)) return;
    if (reach.isDown() && !standsAlone(req)) return sayUnavailable(req, res);
    if (api(req, res) || live.answers(req, res)) return;
    if (!isReadable(req)) return void res.writeHead(400, { "cache-control": "no-store" }).end();
    if (!isAllowed(req)) return void res.writeHead(405, { allow: "GET, HEAD", "cache-control": "no-store" }).end();
    admitUnavailable(res, reach.isDown);
    // Pages count tries by the peer's address: theirs is ours, not what the caller wrote into the header.
    req.headers["x-forwarded-for"] = peerOf(req);
    void page(req, res);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const forgetting = setInterval(forget, 3_600_000);
  forget();
  const close = async () => {
    clearInterval(forgetting);
    health.stopping();
    const closed = new Promise((resolve) => server.close(resolve));
    await live.close();
    server.closeIdleConnections();
    const patience = setTimeout(() => server.closeAllConnections(), 2_000);
    await closed;
    clearTimeout(patience);
    await closePages();
    await reach.close();
    await disconnect();
  };
  return { port: typeof address === "object" && address ? address.port : port, close };
}

/** Pages are only read, and only the ways to sign in are written to: nothing else gets to Next, which would read forms of any kind. */
function isAllowed({ method = "", url = "/" }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD" || (method === "POST" && /^\/(api\/auth|__nextjs)/.test(url));
}

/** Whether an address is text at all; Next stumbles over one that isn't. */
function isReadable({ url = "/" }: IncomingMessage): boolean {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "") !== "";
  } catch {
    return false;
  }
}

/** Whether a file is asked for that no database is needed for. */
function standsAlone({ url = "/" }: IncomingMessage): boolean {
  return /^\/(_next\/|icon|favicon|robots)/.test(url);
}

// What was carried out more than a day ago will not be asked again.
function forget(): void {
  forgetPeople(connection().prisma).catch((err) => log.warn({ err }, "Who was here could not be forgotten"));
  forgetRequests(connection().prisma).catch((err) => log.warn({ err }, "Old requests could not be forgotten"));
}
