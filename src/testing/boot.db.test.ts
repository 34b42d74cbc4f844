// Does the server refuse to start where it isn't safe, with a sentence for the person at the terminal?
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSigningKey } from "@/server/signing-key";

const own = String(process.env.DATABASE_URL);
const empty = Object.assign(new URL(own), { pathname: `${new URL(own).pathname}_empty` }).href;
const folder = mkdtempSync(path.join(tmpdir(), "boot-"));
const file = path.join(folder, "file");
const good = {
  DATABASE_URL: own,
  DATA_DIR: path.join(folder, "data"),
  NEXTAUTH_SECRET: "x".repeat(32),
  NEXTAUTH_URL: "https://steelyard.example.org",
  SIGNING_KEY: makeSigningKey("steelyard.example.org").signingKey,
  PORT: "39999",
};

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: own });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

beforeAll(async () => {
  writeFileSync(file, "not a folder");
  await administer(`CREATE DATABASE "${new URL(empty).pathname.slice(1)}" TEMPLATE template0`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await administer(`DROP DATABASE "${new URL(empty).pathname.slice(1)}" WITH (FORCE)`);
});

/** Starts the product as `npm start` does; answers what it said and its exit code. It must end by itself. */
async function start(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...good, ...settings } as unknown as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/start.ts"], {
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const late = setTimeout(() => child.kill("SIGKILL"), 30_000);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearTimeout(late);
  return { code, said };
}

describe("npm start refuses", () => {
  it.concurrent.each<[string, Record<string, string>, RegExp]>([
    ["a short secret", { NEXTAUTH_SECRET: "short" }, /NEXTAUTH_SECRET must have at least 32 characters/],
    ["no secret beside a database of one's own", { NEXTAUTH_SECRET: "" }, /NEXTAUTH_SECRET must be set/],
    ["a signing key that isn't one", { SIGNING_KEY: "PRIVATE+KEY+x+00000000+AAAA" }, /SIGNING_KEY/],
    ["no signing key beside a database of one's own", { SIGNING_KEY: "" }, /SIGNING_KEY must be set/],
    ["an http address", { NEXTAUTH_URL: "http://steelyard.example.org" }, /NEXTAUTH_URL must begin with https/],
    ["a folder that is a file", { DATABASE_URL: "", DATA_DIR: file }, /DATA_DIR can't be used/],
    ["a database that isn't there", { DATABASE_URL: "postgresql://x@127.0.0.1:1/x" }, /127\.0\.0\.1:1 can't be used/],
    ["pending migrations", { DATABASE_URL: empty }, /The database lacks 20261121000000_floors,.*npm run migrate/],
  ])("%s", async (_, settings, sentence) => {
    const { code, said } = await start(settings);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it("a database that forgets, when it is told so by the server itself", async () => {
    const hasty = `${own}?options=-c%20synchronous_commit%3Doff&${randomUUID()}`;
    expect((await start({ DATABASE_URL: hasty })).said).toContain("synchronous_commit off");
  });
});
