// Would this PostgreSQL keep what it acknowledges? What isn't so stops the start.
import pg from "pg";

const OLDEST = 15;

/** What a server says of itself, as SHOW words it. */
export interface Traits {
  version: string;
  versionNumber: number;
  fsync: string;
  fullPageWrites: string;
  synchronousCommit: string;
  encoding: string;
  isStandby: boolean;
}

/** One sentence for each thing that makes a server unfit; none for a fit one. */
export function unfitness({ isStandby, version, versionNumber, encoding, ...durability }: Traits): string[] {
  const { fsync, fullPageWrites, synchronousCommit } = durability;
  const sentences: [boolean, string][] = [
    [versionNumber < OLDEST * 10_000, `The database is PostgreSQL ${version}: it must be ${OLDEST} or newer.`],
    [isStandby, "The database is a standby, which takes no writes: name its primary."],
    [encoding !== "UTF8", `The database keeps its texts in ${encoding}: it must be UTF8.`],
    [fsync !== "on", "The database runs with fsync off: after a power cut saved ballots would be gone. Turn it on."],
    [
      fullPageWrites !== "on",
      "The database runs with full_page_writes off: after a power cut its pages could be torn. Turn it on.",
    ],
    [
      synchronousCommit === "off",
      "The database runs with synchronous_commit off: it says “saved” before it is so. Turn it on, for this database and this role too.",
    ],
  ];
  return sentences.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
}

/** What makes the server behind an address unfit, in sentences: also that it can't be reached at all, and why. */
export async function unfitnessOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Traits>(`
      SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS "versionNumber",
        current_setting('fsync') AS fsync, current_setting('full_page_writes') AS "fullPageWrites",
        current_setting('synchronous_commit') AS "synchronousCommit", current_setting('server_encoding') AS encoding,
        pg_is_in_recovery() AS "isStandby"`);
    return rows.flatMap(unfitness);
  } catch (error) {
    const { hostname, port } = new URL(url);
    const why = error instanceof Error && error.message ? error.message : String((error as { code?: string }).code);
    return [`The database at ${hostname}:${port || 5432} can't be used: ${why}.`];
  } finally {
    await client.end().catch(() => undefined);
  }
}
