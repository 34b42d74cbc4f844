// Who does the jobs? Each server, side by side with the others: pg-boss gives a job to one of them.
import { type JobResult, PgBoss } from "pg-boss";
import { connection } from "../db";
import { JOB_SCHEMA } from "../job-queues";
import { lendRunner, ourPool, putDown } from "../jobs";
import { log } from "../log";
import { closeAtDeadline, overdueRounds } from "./deadlines";
import { clearLetters, sendOne, unsent } from "./post";
import { remind, tellThatAllVoted } from "./reminding";

/** Jobs that are done. */
export interface Jobs {
  /** Takes no more jobs, and lets those under way finish, for four seconds at most; the rest is done by whoever comes next. */
  close: () => Promise<void>;
}

/** How often a worker looks for jobs, in seconds. */
const pace = { "close-round": 1, "send-letter": 1, "look-around": 2 } as const;

/** Begins to do jobs in this process. The database must be open, and migrated. */
export async function openJobs(): Promise<Jobs> {
  const boss = new PgBoss({ db: ourPool, schema: JOB_SCHEMA, superviseIntervalSeconds: 15 });
  boss.on(
    "error",
    seldom((err) => log.warn({ err }, "Jobs have to wait")),
  );
  await boss.start();
  await boss.schedule("look-around", "* * * * *");
  await boss.work("close-round", { pollingIntervalSeconds: pace["close-round"] }, async ([job]) => {
    if (job) await closeAtDeadline(job.id);
  });
  const several = { batchSize: 4, burstWhenBatchFull: true, perJobResults: true } as const;
  await boss.work("send-letter", { pollingIntervalSeconds: pace["send-letter"], ...several }, (jobs) =>
    Promise.all(jobs.map(({ id }) => outcomeOf(id, sendOne(id)))),
  );
  await boss.work("look-around", { pollingIntervalSeconds: pace["look-around"] }, lookAround);
  lendRunner(boss);
  return {
    close: async () => {
      lendRunner(null);
      await boss.stop({ graceful: true, timeout: 4_000 });
    },
  };
}

async function outcomeOf(id: string, work: Promise<void>): Promise<JobResult> {
  return work.then(
    () => ({ id, status: "completed" }),
    (error) => ({ id, status: "failed", output: { error: String(error) } }),
  );
}

/** Does what is due though nobody made a job of it: what a restored backup holds, what lay in a project that was put away. */
export async function lookAround(): Promise<void> {
  for (const roundId of await overdueRounds()) await closeAtDeadline(roundId);
  await remind();
  await tellThatAllVoted();
  const letters = await unsent();
  await putDown(
    connection().prisma,
    "send-letter",
    letters.map((id) => ({ id })),
  );
  await clearLetters();
}

/** At most once a minute. */
function seldom<T>(say: (what: T) => void): (what: T) => void {
  let last = 0;
  return (what) => {
    if (Date.now() - last < 60_000) return;
    last = Date.now();
    say(what);
  };
}
