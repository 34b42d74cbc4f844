// How does the schema of jobs come to be, and does the one that is there fit this program?
import pg from "pg";
import { PgBoss } from "pg-boss";
import { JOB_SCHEMA, jobQueues } from "../job-queues";

/** What `pendingMigrations` calls it. */
export const JOBS_MIGRATION = "the tables of jobs";

/**
 * Brings pg-boss' schema and our queues to where this program needs them: in one transaction each, under a lock of pg-boss' own,
 * so that two who do it at once wait for each other. The database's user must be allowed to create a schema.
 */
export async function migrateJobs(url: string): Promise<void> {
  await withBoss(url, true, async (boss) => {
    await boss.start();
    for (const [name, queue] of Object.entries(jobQueues)) {
      await boss.createQueue(name, queue);
      const { policy: _, ...options }: { policy?: string; expireInSeconds: number } = queue;
      await boss.updateQueue(name, options);
    }
  });
}

/** Whether that is still to be done: the schema or a queue is missing, or another pg-boss made it. Changes nothing. */
export async function lacksJobs(url: string): Promise<boolean> {
  return withBoss(url, false, async (boss) => {
    const fits = await boss.start().then(
      () => true,
      () => false,
    );
    if (!fits) return true;
    const queues = new Set((await boss.getQueues()).map(({ name }) => name));
    return Object.keys(jobQueues).some((name) => !queues.has(name));
  });
}

async function withBoss<T>(url: string, migrate: boolean, work: (boss: PgBoss) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
  const boss = new PgBoss({ db, schema: JOB_SCHEMA, migrate, supervise: false, schedule: false });
  // What goes wrong is thrown as well.
  boss.on("error", () => undefined);
  try {
    return await work(boss);
  } finally {
    await boss.stop({ graceful: false });
    await client.end();
  }
}
