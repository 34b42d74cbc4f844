// Are migrations applied once, whole, and never over a database that has gone another way?
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate, pendingMigrations } from "./migrations";

const url = String(process.env.DATABASE_URL);
const other = Object.assign(new URL(url), { pathname: `${new URL(url).pathname}_b` }).href;
let folder: string;

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

async function sql(address: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return client.query(text).finally(() => client.end());
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  await sql(url, `CREATE DATABASE "${new URL(other).pathname.slice(1)}"`);
  write("1_first", "CREATE TABLE a (id int); INSERT INTO a VALUES (1);");
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await sql(url, `DROP DATABASE "${new URL(other).pathname.slice(1)}" WITH (FORCE)`);
});

describe("migrate", () => {
  it("applies what is missing, in order, once", async () => {
    expect(await pendingMigrations(other, folder)).toEqual(["1_first"]);
    expect(await migrate(other, folder)).toEqual(["1_first"]);
    write("2_second", "ALTER TABLE a ADD COLUMN b text;");
    expect(await migrate(other, folder)).toEqual(["2_second"]);
    expect(await migrate(other, folder)).toEqual([]);
  });

  it("lets two who start at once apply each migration once", async () => {
    const both = await Promise.all([migrate(other, folder), migrate(other, folder)]);
    expect(both.flat()).toEqual(["1_first"]);
    expect((await sql(other, "SELECT * FROM a")).rowCount).toBe(1);
  });

  it("undoes a migration that fails and says why", async () => {
    write("2_second", "CREATE TABLE b (id int); SELECT nonsense;");
    await expect(migrate(other, folder)).rejects.toThrow(
      '2_second failed and was undone: column "nonsense" does not exist',
    );
    expect(await pendingMigrations(other, folder)).toEqual(["2_second"]);
    expect((await sql(other, "SELECT to_regclass('b') AS b")).rows).toEqual([{ b: null }]);
  });

  it("refuses a migration that was changed after it had been applied, and one that it does not know", async () => {
    await migrate(other, folder);
    write("1_first", "CREATE TABLE a (id bigint);");
    await expect(migrate(other, folder)).rejects.toThrow("1_first was changed");
    rmSync(path.join(folder, "1_first"), { recursive: true });
    await expect(migrate(other, folder)).rejects.toThrow("it is newer");
  });
});

describe("the product's own migrations", () => {
  it("lead to what schema.prisma says", () => {
    const args = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code"];
    const env = { ...process.env, CHECKPOINT_DISABLE: "1" };
    expect(execFileSync("node_modules/.bin/prisma", args, { env, encoding: "utf8" })).toContain("No difference");
  });
});
