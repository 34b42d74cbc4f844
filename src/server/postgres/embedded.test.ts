// Does the embedded PostgreSQL start, get shared, survive and stop as it says?
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clusterFolder, isAlive, livePostmaster, secretsOf } from "./cluster";
import { openEmbedded } from "./embedded";

// The folder is closed to everybody else, as a home may be: PostgreSQL must reach it all the same.
let dataDir: string;
const strangers: ChildProcess[] = [];
const open = () => openEmbedded(dataDir, { durable: false });

beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "with space-"));
});

afterAll(() => {
  for (const stranger of strangers) stranger.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

async function gone(pid: number): Promise<void> {
  for (let tries = 0; isAlive(pid) && tries < 100; tries++) await pause(100);
  expect(isAlive(pid)).toBe(false);
}

describe("openEmbedded", () => {
  it("makes a server that only this machine reaches, with a password that only its owner reads", async () => {
    const { url, close } = await open();
    expect(await ask(url, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(await ask(url, "SHOW server_encoding")).toEqual([{ server_encoding: "UTF8" }]);
    await expect(ask(Object.assign(new URL(url), { password: "guess" }).href, "SELECT 1")).rejects.toThrow("password");
    expect(statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(secretsOf(dataDir)).toEqual(secretsOf(dataDir));
    await ask(url, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
    await close();
    expect(livePostmaster(dataDir)).toBeUndefined();
  });

  it("is shared: the second joins, the last one out stops it", async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect(second.url).toBe(first.url);
    await first.close();
    expect(await ask(second.url, "SELECT id FROM kept")).toEqual([{ id: 1 }]);
    await second.close();
    expect(livePostmaster(dataDir)).toBeUndefined();
  });

  it("comes back on its port when it was killed, once, whoever asks for it", async () => {
    const { url, close, revive } = await open();
    const { pid = 0 } = livePostmaster(dataDir) ?? {};
    await revive();
    expect(livePostmaster(dataDir)?.pid).toBe(pid);
    process.kill(pid, "SIGKILL");
    await gone(pid);
    await Promise.all([revive(), revive()]);
    expect(await ask(url, "SELECT id FROM kept")).toEqual([{ id: 1 }]);
    await close();
    expect(livePostmaster(dataDir)).toBeUndefined();
  });

  it("joins a server whose starter was killed, and stops it in the end", async () => {
    await open();
    const port = livePostmaster(dataDir)?.port;
    for (const name of [...Array(9).keys()])
      rmSync(path.join(dataDir, "users", `${process.pid}-${name}`), { force: true });
    writeFileSync(path.join(dataDir, "users", "999999999-1"), "");
    const { url, close } = await open();
    expect(Number(new URL(url).port)).toBe(port);
    await close();
    expect(livePostmaster(dataDir)).toBeUndefined();
  });

  it("starts after the server itself was killed", async () => {
    const { close } = await open();
    const pid = livePostmaster(dataDir)?.pid ?? 0;
    process.kill(pid, "SIGKILL");
    await gone(pid);
    const again = await open();
    expect(await ask(again.url, "SELECT id FROM kept")).toEqual([{ id: 1 }]);
    await again.close();
    await close();
  });

  it("starts where the pid file names a stranger, and a lock file or half a cluster was left behind", async () => {
    const stranger = spawn("sleep", ["60"]);
    strangers.push(stranger);
    const cluster = clusterFolder(dataDir);
    writeFileSync(path.join(cluster, "postmaster.pid"), `${stranger.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n`, {
      mode: 0o600,
    });
    writeFileSync(path.join(dataDir, "postgres.lock"), "999999999");
    mkdirSync(path.join(dataDir, `postgres.new-${process.pid}`));
    const { url, close } = await open();
    expect(await ask(url, "SELECT id FROM kept")).toEqual([{ id: 1 }]);
    await close();
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
  });

  it("says in the server's own words why it can't start", async () => {
    const version = path.join(clusterFolder(dataDir), "PG_VERSION");
    const right = readFileSync(version, "utf8");
    writeFileSync(version, "9\n");
    await expect(open()).rejects.toThrow("did not start");
    writeFileSync(version, right);
    expect(existsSync(path.join(dataDir, "postgres.lock"))).toBe(false);
  });
});
