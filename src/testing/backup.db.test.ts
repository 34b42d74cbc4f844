// Is a restored house the same house? It verifies, serves, and goes on.
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyLines } from "@/domain/trail/verify";
import { backupLines, restoreLines } from "@/server/backup";
import { connection, disconnect } from "@/server/db";
import { nodeCrypto } from "@/server/node-crypto";
import { verificationKey } from "@/server/signing";
import { trailBundle } from "@/server/trail/bundle";
import { callerWith, openSession } from "./cast";
import { playExample } from "./story";

const own = String(process.env.DATABASE_URL);
const at = (name: string) => Object.assign(new URL(own), { pathname: `${new URL(own).pathname}_${name}` }).href;
const copies = ["copy", "cut", "altered"];
let lines: string[];

async function ask<R extends object>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<R>(sql).finally(() => client.end());
  return rows;
}

async function* streamed(texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield text.trimEnd();
}

beforeAll(async () => {
  await playExample("a password for nobody", "kept");
  lines = [];
  for await (const line of backupLines(own)) lines.push(line);
  for (const name of copies)
    await ask(own, `CREATE DATABASE "${new URL(at(name)).pathname.slice(1)}" TEMPLATE template0`);
});
afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = own;
  for (const name of copies) await ask(own, `DROP DATABASE "${new URL(at(name)).pathname.slice(1)}" WITH (FORCE)`);
});

/** Every table's rows, in the database's own words. */
async function contents(url: string): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('session', 'request', 'rate_limit', 'verification_token', '_prisma_migrations')",
  );
  const marks = tables.map(async ({ name }) => {
    const [row] = await ask<{ mark: string }>(
      url,
      `SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS mark FROM "${name}" t`,
    );
    return [name, row?.mark ?? ""] as const;
  });
  return Object.fromEntries(await Promise.all(marks));
}

/** What can be told of the database's rules: triggers awake, references that wait for nothing. */
const rules = (url: string) =>
  ask(
    url,
    `SELECT conname AS name, condeferrable::text AS state FROM pg_constraint WHERE contype = 'f'
     UNION ALL SELECT tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
  );

async function bundle(): Promise<string[]> {
  const { id: teamId } = await connection().prisma.team.findFirstOrThrow({ where: { slug: "kept" } });
  const bundled: string[] = [];
  for await (const line of trailBundle(connection().prisma, { teamId, projectId: null, since: null }))
    bundled.push(line.trimEnd());
  return bundled;
}

describe("a restored database", () => {
  it("holds the same rows, under the same rules", async () => {
    const copied = await restoreLines(at("copy"), streamed(lines));
    expect(copied.rows).toBeGreaterThan(500);
    expect(await contents(at("copy"))).toEqual(await contents(own));
    expect(await rules(at("copy"))).toEqual(await rules(own));
  });

  it("has the same roots and proofs, serves, and goes on where it was", async () => {
    const before = await bundle();
    const { prisma } = connection();
    const member = await prisma.member.findFirstOrThrow({ where: { role: "owner", team: { slug: "kept" } } });
    await disconnect();
    process.env.DATABASE_URL = at("copy");
    const after = await bundle();
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(verifyLines(nodeCrypto, after, { key: verificationKey() })).toMatchObject({ flaw: null, gaps: [] });
    expect(await connection().prisma.session.count()).toBe(0);
    const owner = callerWith(await openSession(String(member.userId)));
    await owner.team.rename({ team: "kept", name: "Kept and restored" });
    const { length } = await bundle();
    expect(length).toBeGreaterThan(after.length);
    expect(verifyLines(nodeCrypto, await bundle(), { key: verificationKey() }).flaw).toBeNull();
    await expect(connection().prisma.trailLeaf.deleteMany({})).rejects.toThrow();
  });

  it("is never half there, and never lies over another", async () => {
    const cut = lines.slice(0, -5);
    await expect(restoreLines(at("cut"), streamed(cut))).rejects.toThrow("isn't whole");
    const altered = lines.map((line) => (line.includes('"slug":"kept"') ? line.replace('"kept"', '"lost"') : line));
    await expect(restoreLines(at("altered"), streamed(altered))).rejects.toThrow("altered");
    expect(await ask(at("altered"), "SELECT FROM team")).toEqual([]);
    await expect(restoreLines(at("copy"), streamed(lines))).rejects.toThrow("isn't empty");
    await expect(restoreLines(at("cut"), streamed(["{}"]))).rejects.toThrow("no backup");
    const newer = [JSON.stringify({ format: "steelyard-backup/1", migrations: ["30000101000000_later"] })];
    await expect(restoreLines(at("cut"), streamed(newer))).rejects.toThrow("it is older");
  });
});
