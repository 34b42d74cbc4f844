// Who uses the embedded PostgreSQL of a folder, so that only the last one out stops it?
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { addSecret, codeOf, isAlive, secretsOf } from "./cluster";

let taken = 0;

/** Notes that this process uses the database; the returned function takes the note away and says whether nobody else is left. */
export function takeLease(dataDir: string): () => { last: boolean } {
  const folder = path.join(dataDir, "users");
  mkdirSync(folder, { recursive: true });
  taken += 1;
  const own = `${process.pid}-${taken}`;
  writeFileSync(path.join(folder, own), "");
  return () => {
    rmSync(path.join(folder, own), { force: true });
    // Whoever was killed left a note behind: a note counts only as long as its process lives.
    const others = readdirSync(folder).filter((name) => {
      if (isAlive(Number(name.split("-")[0]))) return true;
      rmSync(path.join(folder, name), { force: true });
      return false;
    });
    return { last: others.length === 0 };
  };
}

/** Runs `work` while no other process starts or stops the database of this folder; waits up to two minutes for its turn. */
export async function alone<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(dataDir, "postgres.lock");
  mkdirSync(dataDir, { recursive: true });
  for (const begun = Date.now(); !claim(file); await pause(50)) {
    if (Date.now() - begun > 120_000)
      throw new Error(`Another process has been starting the database for two minutes: ${file}`);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The signing key of this data folder; made, once and for all, where there is none. Two who make it at once get the same. */
export async function keptSigningKey(dataDir: string, make: () => string): Promise<string> {
  const known = secretsOf(dataDir).signingKey;
  if (known) return known;
  return alone(dataDir, async () => {
    const { signingKey = make() } = secretsOf(dataDir);
    addSecret(dataDir, { signingKey });
    return signingKey;
  });
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  try {
    const holder = readFileSync(file, "utf8");
    if (holder !== "" && !isAlive(Number(holder))) rmSync(file, { force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  return false;
}
