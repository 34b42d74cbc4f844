// Which database does this process use, and who starts and ends it?
import { existsSync } from "node:fs";
import { readSettings } from "./env";
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
 * @throws BadSettings when a setting is wrong.
 */
export async function openDatabase(): Promise<Database> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env);
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL, embedded: false, close: async () => {} };
  const { url, close } = await openEmbedded(settings.DATA_DIR);
  process.env.DATABASE_URL = url;
  process.env.NEXTAUTH_SECRET ||= secretsOf(settings.DATA_DIR).authSecret;
  process.env.EXAMPLE ||= "on";
  return { url, embedded: true, close };
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
