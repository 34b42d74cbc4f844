// Where does the embedded PostgreSQL live, what are its secrets, and does it run?
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What is made at the first start and kept in `DATA_DIR/secrets.json`, readable by its owner only. */
export interface Secrets {
  databasePassword: string;
  authSecret: string;
  /** Lacking in folders from before there was one. */
  signingKey?: string;
}

/** A postmaster that has written its pid file: it may be starting, running or dead. */
export interface Postmaster {
  pid: number;
  port: number;
}

export const DATABASE = "steelyard";

/** The folder of the cluster itself. */
export function clusterFolder(dataDir: string): string {
  return path.join(dataDir, "postgres");
}

/** The secrets of this data folder; made, once and for all, when there are none. Two who make them at once get the same. */
export function secretsOf(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  const known = readJson(file);
  if (known) return known;
  mkdirSync(dataDir, { recursive: true });
  const made: Secrets = {
    databasePassword: randomBytes(24).toString("base64url"),
    authSecret: randomBytes(48).toString("base64url"),
  };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readJson(file) ?? made;
}

/** Adds to the secrets what they lack; must be done alone. */
export function addSecret(dataDir: string, added: Pick<Secrets, "signingKey">): void {
  const file = path.join(dataDir, "secrets.json");
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ ...secretsOf(dataDir), ...added }, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** The postmaster that this folder's pid file names, if its process is alive and is this folder's. */
export function livePostmaster(dataDir: string): Postmaster | undefined {
  const named = namedPostmaster(dataDir);
  return named && isPostmasterOf(named.pid, clusterFolder(dataDir)) ? named : undefined;
}

/** What the pid file says, whether or not it is true. */
export function namedPostmaster(dataDir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(clusterFolder(dataDir), "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return pid > 1 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** The address of the database of this folder on that port. */
export function addressOf(dataDir: string, port: number, database = DATABASE): string {
  return `postgresql://${DATABASE}:${secretsOf(dataDir).databasePassword}@127.0.0.1:${port}/${database}`;
}

/** Whether a process of that id lives. One that has ended and waits for its parent to notice doesn't. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.startsWith("Z") === false;
  } catch {
    return true;
  }
}

/** The system's code of an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

// After a crash or a restored backup the id may belong to a stranger. A postmaster works inside its cluster's folder, and where
// /proc tells us that folder, we ask; elsewhere a living id has to do.
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return true;
  }
}

function readJson(file: string): Secrets | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
