// What is broken, and how is it brought back? A database and a server of the harness's own, on loopback, in a folder of their own.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "../../src/server/database";
import { connection, disconnect } from "../../src/server/db";
import { livePostmaster } from "../../src/server/postgres/cluster";
import { freePort } from "../../src/server/postgres/embedded";
import { migrate } from "../../src/server/postgres/migrations";
import { openRelay } from "./relay";

export type Flaw = "--too-soon" | "--without-locks";

/** A database and two servers on it, behind one address. */
export interface House {
  base: string;
  /** Kills one of the two servers as kill -9 does, and starts it again; the other one goes on. */
  killServer: () => Promise<void>;
  /** Starts both servers again, with a flaw or without. */
  restart: (flaw?: Flaw) => Promise<void>;
  /** Kills the database's every process at once. Somebody must bring it back. */
  killDatabase: () => void;
  /** Lets the database's every process stand still, or go on. */
  holdDatabase: (still: boolean) => void;
  close: () => Promise<void>;
}

type Serving = { port: number; child: ChildProcess | undefined };

/** Opens an empty house in `dataDir`; this process's own connection goes to its database. */
export async function openHouse(dataDir: string): Promise<House> {
  // A run that was killed left its database behind: it is ours, by its folder.
  const left = livePostmaster(dataDir)?.pid;
  for (const pid of left ? [left, ...childrenOf(left)] : []) tryKill(pid, "SIGKILL");
  for (const name of readdirIn(dataDir)) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  delete process.env.DATABASE_URL;
  process.env.DATA_DIR = dataDir;
  const database = await openDatabase();
  await migrate(database.url);
  const servers: Serving[] = [
    { port: await freePort(), child: undefined },
    { port: await freePort(), child: undefined },
  ];
  const relay = await openRelay(() => servers.filter(({ child }) => child).map(({ port }) => port));
  let flaw: Flaw | undefined;

  const bringUp = async (server: Serving) => {
    const child = await startServer(dataDir, server.port, flaw);
    server.child = child;
    child.once("exit", () => {
      if (server.child === child) server.child = undefined;
    });
  };
  const killServer = async () => {
    const [server = servers[0]] = servers.filter(({ child }) => child).sort(() => Math.random() - 0.5);
    if (!server) return;
    await end(server.child);
    await bringUp(server);
  };
  const restart = async (next?: Flaw) => {
    flaw = next;
    await Promise.all(servers.map(({ child }) => end(child)));
    await Promise.all(servers.map(bringUp));
  };
  const processes = () => {
    const { pid } = livePostmaster(dataDir) ?? {};
    return pid ? [pid, ...childrenOf(pid)] : [];
  };
  const signal = (name: NodeJS.Signals) => {
    for (const pid of processes()) tryKill(pid, name);
  };
  const close = async () => {
    signal("SIGCONT");
    relay.close();
    await Promise.all(servers.map(({ child }) => end(child)));
    await disconnect();
    if (!livePostmaster(dataDir)) await database.revive?.().catch(() => undefined);
    await database.close();
  };
  try {
    await restart();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    base: `http://127.0.0.1:${relay.port}`,
    restart,
    killServer,
    killDatabase: () => signal("SIGKILL"),
    holdDatabase: (still) => signal(still ? "SIGSTOP" : "SIGCONT"),
    close,
  };
}

/** Waits until this process reaches the database again, a minute at most. */
export async function databaseAnswers(): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < 60_000; await pause(200)) {
    const answered = await connection()
      .pool.query("SELECT 1")
      .catch(() => null);
    if (answered) return;
  }
  throw new Error("The database did not come back within a minute.");
}

async function startServer(dataDir: string, port: number, flaw?: Flaw): Promise<ChildProcess> {
  const { DATABASE_URL: _, ...env } = process.env;
  const behind = flaw === "--too-soon" ? await freePort() : port;
  const own = {
    DATA_DIR: dataDir,
    PORT: String(behind),
    FRONT: String(port),
    NEXTAUTH_URL: `http://localhost:${port}`,
  };
  const child = spawn(process.execPath, ["--import", "tsx", "bench/faults/app.ts", ...(flaw ? [flaw] : [])], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...env, ...own },
  });
  const ended = new Promise<never>((_, reject) => child.once("exit", () => reject(new Error("The server ended."))));
  await Promise.race([new Promise((resolve) => child.once("message", resolve)), ended]);
  return child;
}

function readdirIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

function tryKill(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(pid) === parent)
    .map(Number);
}

function parentOf(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return 0;
  }
}
