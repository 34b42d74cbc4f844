// Which database does this process use, and who starts and ends it?
import { existsSync } from "node:fs";
import { BadSettings, readSettings } from "./env";
import { secretsOf } from "./postgres/cluster";
import { openEmbedded } from "./postgres/embedded";
import { migrate } from "./postgres/migrations";

/** The database of this process. */
export interface Database {
  url: string;
  /** Whether it is the embedded one, which belongs to us, or one that somebody else keeps. */
  embedded: boolean;
  /** Ends this use of it. The embedded one stops when its last user leaves. */
  close: () => Promise<void>;
}

/**
 * Opens the database that the settings name and settles this process's environment, so that `env()` answers: the embedded one
 * of `DATA_DIR` (joined where it runs already) unless `DATABASE_URL` names another. Migrates nothing.
 * A real server is `strict`: beside a database of somebody else's it wants a secret of its own and makes none.
 * @throws BadSettings when a setting is wrong.
 */
export async function openDatabase({ strict = false } = {}): Promise<Database> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env);
  if (strict && settings.DATABASE_URL && !settings.NEXTAUTH_SECRET) {
    throw new BadSettings([
      "NEXTAUTH_SECRET must be set beside DATABASE_URL, to 32 characters or more: openssl rand -base64 32.",
    ]);
  }
  const embedded = settings.DATABASE_URL ? undefined : await openEmbedded(settings.DATA_DIR);
  const settled = {
    DATABASE_URL: settings.DATABASE_URL ?? embedded?.url ?? "",
    NEXTAUTH_SECRET: settings.NEXTAUTH_SECRET ?? secretsOf(settings.DATA_DIR).authSecret,
    NEXTAUTH_URL: settings.NEXTAUTH_URL ?? `http://localhost:${settings.PORT}`,
    EXAMPLE: settings.EXAMPLE ?? (embedded ? "on" : "off"),
  };
  Object.assign(process.env, settled);
  return { url: settled.DATABASE_URL, embedded: Boolean(embedded), close: embedded?.close ?? (async () => {}) };
}

/** For command-line programs: runs `work` on the migrated database, the running one or one started for this run alone. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    if (database.embedded) await migrate(database.url);
    return await work(database);
  } finally {
    await database.close();
  }
}
