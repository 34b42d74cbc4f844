// How often may someone try? Counted in the database, so that it holds over restarts and several servers.
import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "@/domain/refusal";
import { connection } from "./db";

const MINUTE = 60;
const HOUR = 3_600;

/** Tries in a time. Those by peer are wide enough for a whole company behind one address. */
const limits = {
  "sign-in": { points: 10, duration: 15 * MINUTE },
  "sign-in-account": { points: 100, duration: HOUR },
  "sign-in-peer": { points: 200, duration: 15 * MINUTE },
  "link-account": { points: 5, duration: 15 * MINUTE },
  "link-peer": { points: 50, duration: HOUR },
  "register-peer": { points: 60, duration: HOUR },
  "password-account": { points: 10, duration: 15 * MINUTE },
  "export-account": { points: 20, duration: HOUR },
  "invitation-peer": { points: 120, duration: 15 * MINUTE },
  // Codes that lead nowhere: 24 letters in six places are 191 million.
  "code-peer": { points: 60, duration: 15 * MINUTE },
  "code-all": { points: 3_000, duration: HOUR },
  "guest-peer": { points: 300, duration: HOUR },
  "guest-link-peer": { points: 120, duration: 15 * MINUTE },
  "visitor-peer": { points: 30, duration: HOUR },
  "visitor-all": { points: 600, duration: HOUR },
} as const;

export type Limit = keyof typeof limits;

/**
 * Counts one try, at once and for good: never call it inside a transaction, whose connection would wait for a second one. Refuses `access.too-many-tries` when there were too many; says how many minutes to wait.
 */
export async function countTry(limit: Limit, who: string): Promise<void> {
  try {
    await limiter(limit).consume(keyOf(who));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    refuse("access.too-many-tries", { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) });
  }
}

/** Forgets the tries of someone who turned out to be right. */
export async function forgetTries(limit: Limit, who: string): Promise<void> {
  await limiter(limit).delete(keyOf(who));
}

/** Takes back one try of someone who turned out to be right; others of theirs go on counting. */
export async function giveBack(limit: Limit, who: string): Promise<void> {
  await limiter(limit).reward(keyOf(who), 1);
}

const limiters = new WeakMap<Pool, Map<Limit, RateLimiterPostgres>>();

function limiter(limit: Limit): RateLimiterPostgres {
  const { pool } = connection();
  const ours = limiters.get(pool) ?? new Map<Limit, RateLimiterPostgres>();
  limiters.set(pool, ours);
  const made = ours.get(limit) ?? make(pool, limit);
  ours.set(limit, made);
  return made;
}

function make(pool: Pool, limit: Limit): RateLimiterPostgres {
  const table = { tableName: "rate_limit", tableCreated: true };
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    keyPrefix: limit,
    ...table,
    ...limits[limit],
  });
}

/** No address or name stands in the table of counters. */
function keyOf(who: string): string {
  return createHash("sha256").update(who).digest("base64url");
}
