// Which PostgreSQL do the database tests run against? A real one, with a migrated template that every test file gets a copy of.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { isAlive } from "@/server/postgres/cluster";
import { openEmbedded } from "@/server/postgres/embedded";
import { migrate } from "@/server/postgres/migrations";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's address with the template's name as database. */
    template: string;
  }
}

/** Opens the embedded server of `.data/test`, or the one that TEST_DATABASE_URL names, and makes the template there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: given, close: async () => {} }
    : await openEmbedded(path.resolve(".data/test"), { durable: false });
  try {
    project.provide("template", await templateOn(server.url));
  } catch (error) {
    await server.close();
    throw error;
  }
  return server.close;
}

async function templateOn(url: string): Promise<string> {
  const name = `template_${migrationsHash()}`;
  const template = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two runs in one folder share the server: one of them makes the template, the other waits.
    await client.query("SELECT pg_advisory_lock(1)");
    await dropLeftovers(client, name);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
    await migrate(template);
    return template;
  } finally {
    await client.end();
  }
}

// A test run that was killed leaves its databases behind, a changed migration its template.
async function dropLeftovers(client: pg.Client, template: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE 'template\\_%' AND datname <> $1 OR datname LIKE 'test\\_%'",
    [template],
  );
  for (const { datname } of rows) {
    const pid = datname.split("_")[1];
    if (datname.startsWith("test_") && isAlive(Number(pid))) continue;
    await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  }
}

function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync("prisma/migrations").sort()) {
    const folder = path.join("prisma/migrations", name);
    if (statSync(folder).isDirectory()) hash.update(name).update(readFileSync(path.join(folder, "migration.sql")));
  }
  return hash.digest("hex").slice(0, 12);
}
