// Which database does this process use, and who starts and ends it?
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { BadSettings, readSettings } from "./env";
import { secretsOf } from "./postgres/cluster";
import { openEmbedded } from "./postgres/embedded";
import { keptSigningKey } from "./postgres/lease";
import { migrate } from "./postgres/migrations";
import { keyNameOf, makeSigningKey } from "./signing-key";

/** The database of this process. */
export interface Database {
  url: string;
  /** Whether it is the embedded one, which belongs to us, or one that somebody else keeps. */
  embedded: boolean;
  /** Starts it again where it has died: the embedded one only. */
  revive?: (() => Promise<void>) | undefined;
  /** Ends this use of it. The embedded one stops when its last user leaves. */
  close: () => Promise<void>;
}

const ownSecrets = [
  [
    "NEXTAUTH_SECRET",
    "NEXTAUTH_SECRET must be set beside DATABASE_URL, to 32 characters or more: openssl rand -base64 32.",
  ],
  [
    "SIGNING_KEY",
    "SIGNING_KEY must be set beside DATABASE_URL, or nobody can check what this server signs: npm run -s key prints one.",
  ],
] as const;

/**
 * Opens the database that the settings name and settles this process's environment, so that `env()` answers: the embedded one
 * of `DATA_DIR` (joined where it runs already) unless `DATABASE_URL` names another. Migrates nothing.
 * A real server is `strict`: beside a database of somebody else's it wants secrets of its own and makes none.
 * @throws BadSettings when a setting is wrong.
 */
export async function openDatabase({ strict = false } = {}): Promise<Database> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env);
  const missing = strict && settings.DATABASE_URL ? ownSecrets.filter(([name]) => !settings[name]) : [];
  if (missing.length > 0) throw new BadSettings(missing.map(([, sentence]) => sentence));
  if (!settings.DATABASE_URL || !settings.NEXTAUTH_SECRET || !settings.SIGNING_KEY)
    refuseUnlessWritable(settings.DATA_DIR);
  const embedded = settings.DATABASE_URL ? undefined : await openEmbedded(settings.DATA_DIR);
  const address = settings.NEXTAUTH_URL ?? `http://localhost:${settings.PORT}`;
  const makeKey = () => makeSigningKey(keyNameOf(address)).signingKey;
  const settled = {
    DATABASE_URL: settings.DATABASE_URL ?? embedded?.url ?? "",
    NEXTAUTH_SECRET: settings.NEXTAUTH_SECRET ?? secretsOf(settings.DATA_DIR).authSecret,
    SIGNING_KEY: settings.SIGNING_KEY ?? (await keptSigningKey(settings.DATA_DIR, makeKey)),
    NEXTAUTH_URL: address,
    EXAMPLE: settings.EXAMPLE ?? (embedded ? "on" : "off"),
  };
  Object.assign(process.env, settled);
  return {
    url: settled.DATABASE_URL,
    embedded: Boolean(embedded),
    revive: embedded?.revive,
    close: embedded?.close ?? (async () => {}),
  };
}

function refuseUnlessWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new BadSettings([`DATA_DIR can't be used: ${error instanceof Error ? error.message : error}.`]);
  }
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
