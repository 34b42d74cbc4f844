// Which migrations does a database still need, and how are they applied?
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { JOBS_MIGRATION, lacksJobs, migrateJobs } from "./jobs-schema";

/** One migration as it lies in prisma/migrations. */
interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface Applied {
  migration_name: string;
  checksum: string;
  done: boolean;
}

/** The database and the program don't fit together; the message says how. */
export class MigrationsDiffer extends Error {}

// Prisma's own table and its own lock number: `prisma migrate` and this runner agree on what has been done.
const lockNumber = 72_707_369;
const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/**
 * Applies what is missing, in order, each in a transaction of its own, and then what jobs need; two who migrate at once wait for
 * each other. With `only`, nothing but those names, which must all be known here; in another folder, nothing but what lies there.
 * @returns the names of the migrations that it applied.
 * @throws MigrationsDiffer when an applied one was changed since, has failed, or is unknown to this program.
 */
export async function migrate(url: string, folder = ownFolder(), only?: ReadonlySet<string>): Promise<string[]> {
  const ours = new Set(migrationsIn(folder).map(({ name }) => name));
  const unknown = [...(only ?? [])].find((name) => !ours.has(name));
  if (unknown) throw new MigrationsDiffer(`This program does not know the migration ${unknown}: it is older.`);
  return withClient(url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [lockNumber]);
    await client.query(table);
    const missing = (await missingIn(client, folder)).filter(({ name }) => only?.has(name) ?? true);
    for (const migration of missing) await apply(client, migration);
    if (!only && folder === ownFolder()) await migrateJobs(url);
    return missing.map((migration) => migration.name);
  });
}

/** The names of the migrations that the database still needs. Changes nothing. Throws as `migrate` does. */
export async function pendingMigrations(url: string, folder = ownFolder()): Promise<string[]> {
  const missing = await withClient(url, (client) => missingIn(client, folder));
  const jobs = folder === ownFolder() && (await lacksJobs(url)) ? [JOBS_MIGRATION] : [];
  return [...missing.map((migration) => migration.name), ...jobs];
}

function ownFolder(): string {
  return path.resolve("prisma/migrations");
}

async function missingIn(client: pg.Client, folder: string): Promise<Migration[]> {
  const known = migrationsIn(folder);
  const applied = await appliedIn(client);
  for (const { migration_name: name, checksum, done } of applied) {
    const ours = known.find((migration) => migration.name === name);
    if (!ours)
      throw new MigrationsDiffer(
        `The database has the migration ${name}, which this program does not know: it is newer.`,
      );
    if (!done) throw new MigrationsDiffer(`The migration ${name} has failed before: see prisma migrate resolve.`);
    if (checksum !== ours.checksum)
      throw new MigrationsDiffer(`The migration ${name} was changed after it had been applied.`);
  }
  const names = new Set(applied.map((row) => row.migration_name));
  return known.filter((migration) => !names.has(migration.name));
}

function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function appliedIn(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS begun`);
  if (!rows[0]?.begun) return [];
  const found = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS done FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  return found.rows;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`The migration ${name} failed and was undone: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
