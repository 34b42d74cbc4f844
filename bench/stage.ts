// What is measured? The built product as it is started, and a bare server beside it, on one embedded database that begins empty.
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { disconnect } from "../src/server/db";
import { emptyDatabase, freePort, openEmbedded } from "../src/server/postgres/embedded";
import { migrate } from "../src/server/postgres/migrations";
import { makeSigningKey } from "../src/server/signing-key";

/** A server in a process of its own. */
export interface Served {
  base: string;
  pid: number;
  stop: () => Promise<void>;
}

/** The database, and the servers on it. */
export interface Stage {
  ours: Served;
  /** Starts one more of ours, and answers once it is ready. */
  startOurs: () => Promise<Served>;
  /** Starts a program with PORT and DATABASE_URL set, and answers once it is ready. */
  start: (args: string[]) => Promise<Served>;
  close: () => Promise<void>;
}

/** Opens the stage in `.data/bench`. This process's own connection goes to the same database. */
export async function openStage(): Promise<Stage> {
  const dataDir = path.resolve(".data/bench");
  const { url, close } = await openEmbedded(dataDir);
  await emptyDatabase(url);
  await migrate(url);
  process.env.DATABASE_URL = url;
  process.env.NEXTAUTH_SECRET = "a secret for measuring, of 32 characters";
  process.env.SIGNING_KEY = makeSigningKey("bench").signingKey;
  const open: Served[] = [];
  const start = async (args: string[]) => {
    const served = await run(args, { DATABASE_URL: url, DATA_DIR: dataDir });
    open.push(served);
    return served;
  };
  const startOurs = () => start(["--import", "tsx", "src/cli/start.ts"]);
  const closeAll = async () => {
    for (const served of open) await served.stop();
    await disconnect();
    await close();
  };
  try {
    return { ours: await startOurs(), start, startOurs, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function run(args: string[], env: Record<string, string>): Promise<Served> {
  const port = String(await freePort());
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: port, HOST: "127.0.0.1", NEXTAUTH_URL: base },
  });
  await ready(child, base);
  return { base, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function ready(child: ChildProcess, base: string): Promise<void> {
  while (child.exitCode === null) {
    const { ok } = await fetch(`${base}/api/health/ready`).catch(() => ({ ok: false }));
    if (ok) return;
    await pause(20);
  }
  throw new Error(`The server ended before it was ready: ${child.spawnargs.join(" ")}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
