// Which jobs are there, and how patiently is each done? Their rows are pg-boss', in a schema of its own beside ours.

/** The schema that pg-boss keeps for itself. Nothing in it is of our own: what is due can be told from our tables. */
export const JOB_SCHEMA = "pgboss";

/**
 * close-round: at a round's deadline; its id is the round's. send-letter: its id is the letter's. look-around: each minute, for
 * what nobody made a job of, and what a restart left behind.
 */
export const jobQueues = {
  "close-round": { retryLimit: 5, retryDelay: 2, retryBackoff: true, retryDelayMax: 60, expireInSeconds: 60 },
  "send-letter": { retryLimit: 12, retryDelay: 15, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 60 },
  "look-around": { policy: "short", retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 3_600 },
} as const;

export type JobQueue = keyof typeof jobQueues;
