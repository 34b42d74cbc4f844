// What is done to the house, and what must hold afterwards?
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { connection } from "../../src/server/db";
import { openRound, pointsBallot, type Seat, type World, weighingTeam } from "../../src/testing/weighing";
import { databaseAnswers, type House } from "./house";
import { type Account, settle } from "./journal";
import { type Load, type Manner, postUntilAnswered, startLoad } from "./load";

/** What came out: figures, what went wrong, and what is worth saying. */
export interface Outcome {
  account?: Account;
  wrong: string[];
  said: string;
}

const VOTERS = 6;
const ENOUGH = 10;
const between = (low: number, high: number) => low + Math.random() * (high - low);

async function stage(): Promise<{ world: World; roundId: string; voters: Seat[] }> {
  const world = await weighingTeam();
  const voters = await Promise.all(Array.from({ length: VOTERS }, (_, n) => world.seat(`Voter ${n}`, "member")));
  return { world, roundId: await openRound(world), voters };
}

/** Waits until that many more writes were acknowledged, twenty seconds at most: what is harmed should be at work. */
async function heard({ journal }: Load, more: number): Promise<void> {
  const acknowledged = () => journal.filter(({ outcome }) => outcome === "acknowledged").length;
  const [before, begun] = [acknowledged(), Date.now()];
  while (acknowledged() < before + more && Date.now() - begun < 20_000) await pause(20);
}

/** A steady load, and something done to the house again and again for `seconds`. Answers how often, and the account. */
export async function underLoad(
  house: House,
  seconds: number,
  harm: () => Promise<void>,
  manner: Manner = { cuts: 10 },
): Promise<Outcome> {
  const { world, roundId, voters } = await stage();
  const load = startLoad(house.base, world, roundId, voters, manner);
  const end = Date.now() + seconds * 1000;
  let times = 0;
  for (; times === 0 || Date.now() < end; times++) {
    await heard(load, ENOUGH);
    await pause(between(0, 700));
    await harm();
  }
  await databaseAnswers();
  await load.stop();
  const account = await settle(load.journal);
  const open = load.journal.filter(({ outcome }) => outcome === "unknown").length;
  const wrong = [
    ...(["lost", "doubled", "revived"] as const).flatMap((kind) =>
      account[kind] > 0 ? [`${account[kind]} ${kind}`] : [],
    ),
    ...(open > 0 ? [`${open} never answered`] : []),
  ];
  const answers = [...load.statuses].map(([status, count]) => `${count}× ${status || "none"}`).join(", ");
  return {
    account,
    wrong,
    said: `${times}×; answers ${answers}; the longest wait ${(load.slowest() / 1000).toFixed(1)} s`,
  };
}

/** kill -9 of the server at random moments. */
export const serverKilled = (house: House, seconds: number) => underLoad(house, seconds, house.killServer);

/** Nothing is harmed but answers that nobody waits for: for the control that forgets the id of what it sends again. */
export const sentUnderFreshIds = (house: House, seconds: number) =>
  underLoad(house, seconds, async () => {}, { cuts: 30, freshIds: true });

/** kill -9 of the whole database at random moments; the server brings it back. */
export const databaseKilled = (house: House, seconds: number) =>
  underLoad(house, seconds, async () => {
    house.killDatabase();
    await databaseAnswers();
  });

/** The database stands still for longer than the server's patience, and goes on. */
export async function databasePaused(house: House, seconds: number): Promise<Outcome> {
  const outcome = await underLoad(house, seconds, async () => {
    house.holdDatabase(true);
    await pause(5_500);
    house.holdDatabase(false);
    await pause(1_000);
  });
  const longest = Number(/longest wait ([\d.]+)/.exec(outcome.said)?.[1]);
  return longest > 15 ? { ...outcome, wrong: [...outcome.wrong, `someone hung for ${longest} s`] } : outcome;
}

/** The server dies while nothing but acknowledgments matters: for the control that says “done” too soon. */
export const answeredTooSoon = async (house: House, seconds: number): Promise<Outcome> => {
  await house.restart("--too-soon");
  const outcome = await underLoad(house, seconds, house.killServer, {});
  await house.restart();
  return outcome;
};

/** The database dies while it says “saved” before it is so. */
export const savedTooSoon = async (house: House, seconds: number): Promise<Outcome> => {
  const { pool } = connection();
  await pool.query("ALTER DATABASE steelyard SET synchronous_commit = off");
  // What is said too soon is written this much later, at the latest.
  await pool.query("ALTER SYSTEM SET wal_writer_delay = '5s'");
  await pool.query("SELECT pg_reload_conf()");
  await house.restart();
  const outcome = await databaseKilled(house, seconds);
  await pool.query("ALTER DATABASE steelyard RESET synchronous_commit");
  await pool.query("ALTER SYSTEM RESET wal_writer_delay");
  await pool.query("SELECT pg_reload_conf()");
  await house.restart();
  return outcome;
};

/** Two windows of the facilitator close and reveal at the same moment, and casts race them: round after round. */
export async function racing(house: House, rounds: number): Promise<Outcome> {
  const { pool } = connection();
  const wrong: string[] = [];
  let acknowledged = 0;
  for (let n = 0; n < rounds; n++) {
    const { world, roundId, voters } = await stage();
    const { facilitator, at, criterionIds } = world;
    const first = pointsBallot(roundId, criterionIds, [50, 30, 20]);
    await facilitator.api.weighting.castBallot({ ...at, ...first });
    const casts = voters.map(async ({ token }, place) => {
      await pause(between(0, 30));
      return postUntilAnswered(house.base, token, "weighting.castBallot", {
        ...at,
        ...pointsBallot(roundId, criterionIds, [place, 100 - place, 0]),
        requestId: randomUUID(),
      });
    });
    await pause(between(0, 20));
    const closing = [1, 2].map(() =>
      postUntilAnswered(house.base, facilitator.token, "weighting.closeAndReveal", {
        ...at,
        roundId,
        requestId: randomUUID(),
      }),
    );
    const [closes, statuses] = [await Promise.all(closing), await Promise.all(casts)];
    const late = await postUntilAnswered(house.base, facilitator.token, "weighting.castBallot", {
      ...at,
      ...first,
      requestId: randomUUID(),
    });
    const inside = 1 + statuses.filter((status) => status === 200).length;
    acknowledged += inside;
    const { rows } = await pool.query<{ size: string; leaves: string; ballots: string; closed: string; said: string }>(
      `SELECT (SELECT size FROM trail_log WHERE id = $1) AS size, (SELECT count(*) FROM trail_leaf WHERE log_id = $1) AS leaves,
        (SELECT count(*) FROM ballot WHERE round_id = $1) AS ballots,
        (SELECT count(*) FROM trail_leaf WHERE log_id = $2 AND event = 'weighting.round-closed') AS closed,
        (SELECT convert_from(body, 'UTF8')::jsonb #>> '{d,size}' FROM trail_leaf WHERE log_id = $2 AND event = 'weighting.round-closed' LIMIT 1) AS said`,
      [roundId, world.teamId],
    );
    const { size, leaves, ballots, closed, said } = rows[0] ?? {};
    const expected = {
      closes: "200,409",
      late: 409,
      closed: "1",
      size: String(inside),
      leaves: String(inside),
      ballots: String(inside),
      said: String(inside),
    };
    const found = {
      closes: closes.sort().join(","),
      late,
      closed,
      size,
      leaves,
      ballots,
      said: said ?? String(inside),
    };
    for (const [name, value] of Object.entries(expected))
      if (String(found[name as keyof typeof found]) !== String(value))
        wrong.push(`round ${n + 1}: ${name} ${found[name as keyof typeof found]}, not ${value}`);
  }
  return { wrong, said: `${rounds} rounds, ${acknowledged} casts acknowledged before a close` };
}

/** The same race on a server that takes no locks. */
export async function withoutLocks(house: House, rounds: number): Promise<Outcome> {
  await house.restart("--without-locks");
  const outcome = await racing(house, rounds);
  await house.restart();
  return outcome;
}
