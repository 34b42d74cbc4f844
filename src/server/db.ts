// How does the server reach its database?
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "@/generated/prisma/client";

export { Prisma };

/** A client or a transaction of it: what stores are written against. */
export type Db = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

type Connection = { prisma: PrismaClient; pool: pg.Pool; clients: Set<pg.Client> };
const shared = globalThis as { steelyardConnection?: Connection };

/** The process's one connection pool (Next bundles this module apart from our server: both find the same pool). */
export function connection(): Connection {
  shared.steelyardConnection ??= connect();
  return shared.steelyardConnection;
}

/** Closes the pool; the next call opens a new one. */
export async function disconnect(): Promise<void> {
  const open = shared.steelyardConnection;
  delete shared.steelyardConnection;
  await open?.prisma.$disconnect();
  await open?.pool.end();
}

/**
 * Says whether the database answers. When it doesn't, every connection of the pool is cut, so that what waits for it fails now,
 * and what wants a new one doesn't wait for long.
 */
export function setReachable(reachable: boolean): void {
  const open = shared.steelyardConnection;
  if (!open) return;
  open.pool.options.connectionTimeoutMillis = reachable ? PATIENCE : 500;
  if (!reachable) for (const client of open.clients) client.connection.stream.destroy();
}

function connect(): Connection {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set: start Steelyard with `npm run quickstart`.");
  const pool = new pg.Pool({
    connectionString,
    max: 20,
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // An idle connection that the database closes is no reason to stop the server: the pool opens another.
  pool.on("error", () => undefined);
  const clients = new Set<pg.Client>();
  pool.on("connect", (client) => void clients.add(client));
  pool.on("remove", (client) => void clients.delete(client));
  // Whoever gives a connection back in the middle of a transaction gives it to nobody else.
  pool.on("release", (_, client) => {
    if (client.getTransactionStatus() !== "I") void client.end().catch(() => undefined);
  });
  const adapter = new PrismaPg(pool, { disposeExternalPool: false, statementNameGenerator: namer() });
  return { pool, clients, prisma: new PrismaClient({ adapter }) };
}

/** Names statements by their text, so that each connection plans them once; lists of ever new lengths stay unnamed. */
function namer(): ({ sql }: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = names.size < MOST_STATEMENTS ? `s${names.size}` : "";
    if (name) names.set(sql, name);
    return name;
  };
}

const MOST_STATEMENTS = 500;
const PATIENCE = 8_000;
