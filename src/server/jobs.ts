// How is something put down to be done later, as surely as what it follows from?
import { fromPrisma, PgBoss } from "pg-boss";
import { connection, type Db } from "./db";
import { JOB_SCHEMA, type JobQueue } from "./job-queues";

/** One job: its id, and when it is due (now, without one). A job whose id is there already stays as it is. */
export type Job = { id: string; at?: Date | null };

/** Our pool, as pg-boss asks it. */
export const ourPool = {
  executeSql: (text: string, values?: unknown[]) => connection().pool.query(text, values),
};

const here = globalThis as { steelyardJobs?: PgBoss };

/** Makes the runner of this process the one that jobs are put down by; null: there is none any more. */
export function lendRunner(boss: PgBoss | null): void {
  if (boss) here.steelyardJobs = boss;
  else delete here.steelyardJobs;
}

/** Puts jobs down in the caller's transaction: with it they are there, without it they never were. */
export async function putDown(db: Db, queue: JobQueue, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ id, at }) => ({ id, data: {}, ...(at ? { startAfter: at } : {}) }));
  const own = fromPrisma(db);
  if (here.steelyardJobs) return void (await here.steelyardJobs.insert(queue, rows, { db: own }));
  // A process that runs no jobs: a command line, a test.
  const boss = new PgBoss({ db: ourPool, schema: JOB_SCHEMA, migrate: false, supervise: false, schedule: false });
  boss.on("error", () => undefined);
  try {
    await boss.start();
    await boss.insert(queue, rows, { db: own });
  } finally {
    await boss.stop({ graceful: false });
  }
}
