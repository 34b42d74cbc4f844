// What does the trail cost a transaction? A row saved and an entry appended in one statement, against the row alone.
import { randomBytes } from "node:crypto";
import pg from "pg";
import { alternate, type Line, lineOf } from "./rounds";

const ROUNDS = 5;
const SECONDS = 2;
const VOTERS = 200;

const save = `INSERT INTO bench_ballot (log_id, voter, answers) VALUES ($1, $2, $3)
  ON CONFLICT (log_id, voter) DO UPDATE SET answers = excluded.answers RETURNING log_id`;
const alone = { name: "alone", text: `WITH saved AS (${save}) SELECT count(*) FROM saved` };
// An entry of some 400 bytes with one hidden value, as a ballot's is.
const appended = {
  name: "appended",
  text: `WITH saved AS (${save}) SELECT trail_append(log_id, $4, 'weighting.ballot-cast', NULL, NULL, '{ballot}', ARRAY[$5::bytea], ARRAY[$3::text]) FROM saved`,
};
const body = Buffer.from(JSON.stringify({ a: "weighting.ballot-cast", d: { ballot: "x".repeat(340) } }));

/** Transactions a second in one log and over fifty, at 1, 8 and 32 connections; and 32 connections against 8 on one log. */
export async function append(): Promise<Line[]> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? "", max: 32 });
  try {
    const logs = await openLogs(pool, 50);
    const lines: Line[] = [];
    const rate = (isAppended: boolean, among: string[], connections: number) => () =>
      run(pool, isAppended, among, connections);
    for (const [place, among] of Object.entries({ one: logs.slice(0, 1), fifty: logs })) {
      for (const connections of [1, 8, 32]) {
        const all = await alternate(ROUNDS, rate(true, among, connections), rate(false, among, connections));
        lines.push(lineOf(`append-${place}-${connections}`, "tx/s", all));
      }
    }
    const hot = logs.slice(0, 1);
    lines.push(
      lineOf("append-one-32-over-8", "tx/s", await alternate(ROUNDS, rate(true, hot, 32), rate(true, hot, 8))),
    );
    return lines;
  } finally {
    await pool.end();
  }
}

async function openLogs(pool: pg.Pool, count: number): Promise<string[]> {
  await pool.query(
    `CREATE TABLE IF NOT EXISTS bench_ballot (log_id uuid, voter int, answers jsonb, PRIMARY KEY (log_id, voter))`,
  );
  const { rows } = await pool.query<{ id: string }>(`SELECT gen_random_uuid() AS id FROM generate_series(1, $1)`, [
    count,
  ]);
  const ids = rows.map(({ id }) => id);
  for (const id of ids) await pool.query(`SELECT trail_open($1, $1, NULL)`, [id]);
  return ids;
}

/** Keeps so many connections busy, and answers the transactions a second. */
async function run(pool: pg.Pool, isAppended: boolean, logs: string[], connections: number): Promise<number> {
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  let done = 0;
  const begun = performance.now();
  const end = begun + SECONDS * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < end) {
        const log = logs[Math.floor(Math.random() * logs.length)];
        const answers = JSON.stringify({ cost: Math.floor(Math.random() * 1e9), fit: 40 });
        const row = [log, Math.floor(Math.random() * VOTERS), answers];
        await client.query(
          isAppended ? { ...appended, values: [...row, body, randomBytes(32)] } : { ...alone, values: row },
        );
        done += 1;
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  for (const client of clients) client.release();
  return done / elapsed;
}
