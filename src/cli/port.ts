// Is the port free that we are about to serve on?
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "@/server/env";
import { codeOf, isAlive } from "@/server/postgres/cluster";

/** Somebody else listens there; the message says what to do. */
export class PortTaken extends Error {}

/**
 * Makes sure that PORT is free on HOST and notes that this process is about to serve there. A server of the same `DATA_DIR` that is
 * about to end, because its terminal was closed or its starter killed, is waited for.
 * @throws PortTaken when it stays taken, or may not be used.
 */
export async function claimPort({ PORT, HOST, DATA_DIR }: Environment): Promise<void> {
  const note = path.join(DATA_DIR, "server");
  const earlier = readNote(note);
  const patience = earlier?.port === PORT && isAlive(earlier.pid) ? 5_000 : 0;
  for (const begun = Date.now(); ; await pause(200)) {
    const trouble = await tryPort(PORT, HOST);
    if (trouble === undefined) break;
    if (trouble === "EADDRINUSE" && Date.now() - begun < patience) continue;
    throw new PortTaken(sentence(trouble, PORT, HOST, patience > 0));
  }
  mkdirSync(DATA_DIR, { recursive: true });
  writeFileSync(note, `${process.pid} ${PORT}`);
}

function sentence(trouble: string, port: number, host: string, ours: boolean): string {
  const another = `Choose another: PORT=${port + 1} npm run quickstart`;
  if (trouble === "EADDRINUSE" && ours) return `Steelyard runs already: http://localhost:${port}. ${another}`;
  if (trouble === "EADDRINUSE") return `Port ${port} is taken by another program. ${another}`;
  if (trouble === "EACCES") return `Port ${port} may not be used without more rights. ${another}`;
  return `${host}, port ${port}, can't be listened on (${trouble}). Set HOST to an address of this machine.`;
}

async function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(codeOf(error) ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

function readNote(file: string): { pid: number; port: number } | undefined {
  try {
    const [pid, port] = readFileSync(file, "utf8").split(" ").map(Number);
    return pid && port ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}
