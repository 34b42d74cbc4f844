// How is the embedded PostgreSQL of a folder started, shared and stopped?
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { run } from "./binaries";
import { addressOf, clusterFolder, codeOf, DATABASE, livePostmaster, namedPostmaster, secretsOf } from "./cluster";
import { alone, takeLease } from "./lease";

/** A running embedded PostgreSQL, as one of its users sees it. */
export interface Embedded {
  /** The address of the product's database, with its password. */
  url: string;
  /** Starts the server again, on the same port, where it has died. */
  revive: () => Promise<void>;
  /** Ends this use; the last one to leave stops the server. */
  close: () => Promise<void>;
}

/** `durable: false` trades safety against speed: for databases that live no longer than a test. */
export interface EmbeddedOptions {
  durable?: boolean;
}

/**
 * Opens the PostgreSQL that lives in `dataDir`: joins the running one, else starts it, and makes it first where there is none.
 * It listens on 127.0.0.1 only, on a free port, with a password of its own.
 * @throws Error with the server's own words when it can't be started.
 */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  return alone(dataDir, async () => {
    const giveBack = takeLease(dataDir);
    try {
      if (!existsSync(path.join(clusterFolder(dataDir), "PG_VERSION"))) await makeCluster(dataDir);
      const port = (await join(dataDir)) ?? (await start(dataDir, options));
      await makeDatabase(dataDir, port);
      const revive = () => startAgain(dataDir, options, port);
      return { url: addressOf(dataDir, port), revive, close: () => leave(dataDir, giveBack) };
    } catch (error) {
      if (giveBack().last) await stop(dataDir);
      throw error;
    }
  });
}

async function startAgain(dataDir: string, options: EmbeddedOptions, port: number): Promise<void> {
  if (livePostmaster(dataDir)) return;
  await alone(dataDir, async () => {
    if (!livePostmaster(dataDir)) await start(dataDir, options, port);
  });
}

async function leave(dataDir: string, giveBack: () => { last: boolean }): Promise<void> {
  await alone(dataDir, async () => {
    if (giveBack().last) await stop(dataDir);
  });
}

async function stop(dataDir: string): Promise<void> {
  const cluster = clusterFolder(dataDir);
  if (livePostmaster(dataDir)) await run("pg_ctl", ["-D", cluster, "-m", "fast", "-w", "-t", "60", "stop"], cluster);
}

// Made beside its place and moved there when whole: a start that was killed leaves no half a cluster.
async function makeCluster(dataDir: string): Promise<void> {
  const workshop = path.join(dataDir, `postgres.new-${process.pid}`);
  const password = path.join(workshop, "password");
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true, mode: 0o700 });
  writeFileSync(password, secretsOf(dataDir).databasePassword, { mode: 0o600 });
  const draft = path.join(workshop, "cluster");
  const who = ["-U", DATABASE, `--pwfile=${password}`, "--auth=scram-sha-256"];
  const text = ["-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const made = await run("initdb", ["-D", draft, ...who, ...text, "--no-instructions"], workshop);
  if (made.ok) renameSync(draft, clusterFolder(dataDir));
  rmSync(workshop, { recursive: true, force: true });
  if (!made.ok) throw new Error(`The embedded PostgreSQL could not be made in ${dataDir}.\n${made.said}`);
}

// A server whose starter was killed runs on: it is ours. One that is just coming up gets a minute.
async function join(dataDir: string): Promise<number | undefined> {
  for (const begun = Date.now(); Date.now() - begun < 60_000; await pause(100)) {
    const live = livePostmaster(dataDir);
    if (!live) return undefined;
    if (await answers(dataDir, live.port)) return live.port;
  }
  throw new Error(`The embedded PostgreSQL runs but does not answer. It says: ${lastWords(dataDir)}`);
}

async function start(dataDir: string, { durable = true }: EmbeddedOptions, wanted?: number): Promise<number> {
  const cluster = clusterFolder(dataDir);
  const haste = durable ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
  for (let tries = 1; ; tries++) {
    // PostgreSQL itself sees through a dead process's pid file, not through one whose number a stranger bears by now.
    if (namedPostmaster(dataDir) && !livePostmaster(dataDir))
      rmSync(path.join(cluster, "postmaster.pid"), { force: true });
    const port = wanted ?? (await freePort());
    const settings = `-h 127.0.0.1 -p ${port} -c unix_socket_directories=''${haste}`;
    const log = path.join(cluster, "server.log");
    const started = await run("pg_ctl", ["-D", cluster, "-w", "-t", "60", "-l", log, "-o", settings, "start"], cluster);
    if (started.ok) return port;
    if (tries === 4)
      throw new Error(`The embedded PostgreSQL did not start. It says: ${lastWords(dataDir) || started.said}`);
    await pause(500 * tries);
  }
}

async function makeDatabase(dataDir: string, port: number): Promise<void> {
  await administer(addressOf(dataDir, port), `CREATE DATABASE ${DATABASE}`).catch((error) => {
    if (codeOf(error) !== "42P04") throw error;
  });
}

/** Throws away everything that the embedded database holds. */
export async function emptyDatabase(url: string): Promise<void> {
  await administer(url, `DROP DATABASE ${DATABASE} WITH (FORCE)`);
  await administer(url, `CREATE DATABASE ${DATABASE}`);
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: "/postgres" }).href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function answers(dataDir: string, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: addressOf(dataDir, port, "postgres"),
    connectionTimeoutMillis: 5000,
  });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function lastWords(dataDir: string): string {
  try {
    return readFileSync(path.join(clusterFolder(dataDir), "server.log"), "utf8")
      .trim()
      .split("\n")
      .slice(-8)
      .join("\n");
  } catch {
    return "";
  }
}

/** A port of this machine that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}
