// Does a reveal stay small and quick, however many voted?
import { Agent } from "node:http";
import { gzipSync } from "node:zlib";
import { SESSION_COOKIE } from "../src/server/context";
import { connection } from "../src/server/db";
import { openRound, type World, weighingTeam } from "../src/testing/weighing";
import { fire } from "./load";
import { alternate, type Line, lineOf } from "./rounds";
import type { Stage } from "./stage";

const CROWDS = [10, 1_000, 10_000] as const;
const ROUNDS = 5;

/** The page of a revealed round and the project's first page, at 1,000 and 10,000 voters, each against 10: milliseconds, and kB of HTML (gzip). */
export async function crowd(stage: Stage): Promise<Line[]> {
  const worlds: World[] = [];
  for (const size of CROWDS) worlds.push(await revealed(size));
  await connection().prisma.$executeRaw`ANALYZE`;
  const lines: Line[] = [];
  for (const [name, place] of Object.entries({ reveal: "weights?round=1", frame: "frame" })) {
    const [few, ...many] = worlds.map((world) => () => look(stage.ours.base, world, place));
    for (const [index, ours] of many.entries()) {
      if (!few) continue;
      await Promise.all([ours(), few()]);
      const rounds = await alternate(ROUNDS, ours, few);
      const of = (what: "ms" | "kilobytes") =>
        rounds.map((round) => ({ ours: round.ours[what], against: round.against[what] }));
      lines.push(lineOf(`${name}-${CROWDS[index + 1]}-over-10`, "ms", of("ms")));
      lines.push(lineOf(`${name}-${CROWDS[index + 1]}-over-10-html`, "kB", of("kilobytes")));
    }
  }
  return lines;
}

async function look(
  base: string,
  { at, facilitator }: World,
  place: string,
): Promise<{ ms: number; kilobytes: number }> {
  const agent = new Agent();
  const begun = performance.now();
  const html = await fire(base, agent, {
    path: `/t/${at.team}/p/${at.project}/${place}`,
    headers: { cookie: `${SESSION_COOKIE}=${facilitator.token}` },
  });
  const ms = performance.now() - begun;
  agent.destroy();
  return { ms, kilobytes: gzipSync(html).length / 1_000 };
}

/** A team of that many voters with one revealed round; people and ballots straight into their tables. */
async function revealed(size: number): Promise<World> {
  const { prisma } = connection();
  const world = await weighingTeam();
  const { teamId, criterionIds } = world;
  await prisma.$executeRaw`
    WITH people AS (
      INSERT INTO person (id, name) SELECT gen_random_uuid(), 'Voter ' || n FROM generate_series(1, ${size}::int) AS n RETURNING id)
    INSERT INTO member (id, team_id, user_id, role) SELECT gen_random_uuid(), ${teamId}::uuid, id, 'member' FROM people`;
  const roundId = await openRound(world);
  const [first = "", second = "", third = ""] = criterionIds;
  await prisma.$executeRaw`
    INSERT INTO ballot (id, team_id, round_id, member_id, kind, answers)
    SELECT gen_random_uuid(), ${teamId}::uuid, ${roundId}::uuid, v.member_id, 'vote',
      jsonb_build_object(${first}::text, v.a, ${second}::text, v.b, ${third}::text, 100 - v.a - v.b)
    FROM (SELECT member_id, (random() * 50)::int AS a, (random() * 50)::int AS b FROM round_voter WHERE round_id = ${roundId}::uuid) AS v`;
  await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId });
  return world;
}
