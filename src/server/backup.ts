// How is everything that the house remembers written into one file, and read back into an empty database?
import { createHash } from "node:crypto";
import pg from "pg";
import { migrate } from "./postgres/migrations";

const FORMAT = "steelyard-backup/1";
const BATCH = 500;

/** What stays behind: whoever was signed in signs in again, and what ended since the backup stays ended. */
const passing = new Set(["session", "verification_token", "rate_limit", "request", "_prisma_migrations"]);

/** The file can't be read back, or not here; the message says why. */
export class BackupRefused extends Error {}

/** How many rows went in or came back. */
export interface Copied {
  tables: number;
  rows: number;
}

/**
 * The lines of a backup, as the database is at one moment, while it goes on working: a header, for each table its name and its
 * rows as PostgreSQL's own JSON, and a last line with their count and the SHA-256 of all that stands before it.
 */
export async function* backupLines(url: string): AsyncGenerator<string, Copied> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const seal = createHash("sha256");
    const sealed = (line: string) => {
      seal.update(line).update("\n");
      return `${line}\n`;
    };
    const migrations = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name",
    );
    const names = migrations.rows.map((row) => row.migration_name);
    yield sealed(JSON.stringify({ format: FORMAT, migrations: names }));
    const tables = await tablesIn(client);
    let rows = 0;
    for (const table of tables) {
      yield sealed(JSON.stringify({ table }));
      await client.query(`DECLARE rows CURSOR FOR SELECT row_to_json(t)::text AS line FROM ${quoted(table)} t`);
      for (;;) {
        const { rows: some } = await client.query<{ line: string }>(`FETCH ${BATCH} FROM rows`);
        if (some.length === 0) break;
        rows += some.length;
        for (const { line } of some) yield sealed(line);
      }
      await client.query("CLOSE rows");
    }
    yield `${JSON.stringify({ rows, sha256: seal.digest("hex") })}\n`;
    return { tables: tables.length, rows };
  } finally {
    await client.end();
  }
}

/**
 * Reads a backup into an empty database: brings it to where the backup was made, loads all or nothing, and then applies what
 * is newer. Triggers rest meanwhile; references are checked at the end.
 * @throws BackupRefused when the file isn't whole, was made by a newer program, or the database holds something.
 */
export async function restoreLines(url: string, lines: AsyncIterable<string>): Promise<Copied> {
  const reading = lines[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await reading.next();
    return done ? undefined : (value as string);
  };
  const first = (await next()) ?? "";
  const { format, migrations } = parsed(first) as { format?: string; migrations?: string[] };
  if (format !== FORMAT || !migrations) throw new BackupRefused("This is no backup of Steelyard.");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseUnlessEmpty(client);
    await migrate(url, undefined, new Set(migrations));
    await client.query("BEGIN");
    const tables = await tablesIn(client);
    await inRest(client, tables, true);
    const copied = await load(client, first, next, new Set(tables));
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    await inRest(client, tables, false);
    await client.query("COMMIT");
    await migrate(url);
    return copied;
  } finally {
    await client.end();
  }
}

async function load(
  client: pg.Client,
  first: string,
  next: () => Promise<string | undefined>,
  tables: ReadonlySet<string>,
): Promise<Copied> {
  const seal = createHash("sha256").update(first).update("\n");
  const copied = { tables: 0, rows: 0 };
  let table = "";
  let columns = "";
  let batch: string[] = [];
  const flush = async () => {
    const text = `INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${quoted(table)}, $1::json)`;
    if (batch.length > 0) await client.query(text, [`[${batch.join(",")}]`]);
    batch = [];
  };
  for (let line = await next(); line !== undefined; line = await next()) {
    const head = /^\{"(table|rows)":/.test(line)
      ? (parsed(line) as { table?: string; rows?: number; sha256?: string })
      : {};
    if (head.sha256) {
      await flush();
      if (head.rows !== copied.rows || head.sha256 !== seal.digest("hex")) break;
      return copied;
    }
    seal.update(line).update("\n");
    if (head.table) {
      await flush();
      table = head.table;
      if (!tables.has(table)) throw new BackupRefused(`The backup holds a table that there isn't: ${table}.`);
      columns = await columnsOf(client, table);
      copied.tables += 1;
      continue;
    }
    batch.push(line);
    copied.rows += 1;
    if (batch.length >= BATCH) await flush();
  }
  throw new BackupRefused("The backup isn't whole, or was altered: nothing was restored.");
}

async function tablesIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename",
  );
  return rows.map(({ name }) => name).filter((name) => !passing.has(name));
}

async function columnsOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [quoted(table)],
  );
  return rows.map(({ name }) => quoted(name)).join(", ");
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  for (const table of await tablesIn(client)) {
    const { rowCount } = await client.query(`SELECT FROM ${quoted(table)} LIMIT 1`);
    if (rowCount)
      throw new BackupRefused(`The database isn't empty: there is something in ${table}. Restore into an empty one.`);
  }
}

/** Lets triggers rest and references wait, or wakes them again. */
async function inRest(client: pg.Client, tables: readonly string[], rest: boolean): Promise<void> {
  for (const table of tables)
    await client.query(`ALTER TABLE ${quoted(table)} ${rest ? "DISABLE" : "ENABLE"} TRIGGER USER`);
  const { rows } = await client.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  );
  for (const { table, name } of rows)
    await client.query(
      `ALTER TABLE ${table} ALTER CONSTRAINT ${quoted(name)} ${rest ? "DEFERRABLE INITIALLY DEFERRED" : "NOT DEFERRABLE"}`,
    );
}

function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}

function parsed(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
