// Does a page of the library or of a timeline cost the same, however much there is?
import { Agent } from "node:http";
import { SESSION_COOKIE } from "../src/server/context";
import { connection } from "../src/server/db";
import { type World, weighingTeam } from "../src/testing/weighing";
import { fire } from "./load";
import { alternate, type Line, lineOf } from "./rounds";
import type { Stage } from "./stage";

const SIZES = [100, 10_000, 100_000] as const;
const ROUNDS = 9;
const ASKED = 15;

/** Milliseconds for a first page at 10,000 and at 100,000 entries, each against 100 entries: of the library, and of a project's timeline. */
export async function archive(stage: Stage): Promise<Line[]> {
  const worlds: World[] = [];
  for (const size of SIZES) {
    const world = await weighingTeam();
    await fill(world, size);
    worlds.push(world);
  }
  await connection().prisma.$executeRaw`ANALYZE`;
  const lines: Line[] = [];
  for (const [name, page] of Object.entries({ library, timeline })) {
    const [small, ...large] = worlds.map((world) => () => timeOf(stage.ours.base, world, page(world)));
    for (const [place, ours] of large.entries()) {
      if (!small) continue;
      await Promise.all([ours(), small()]);
      lines.push(lineOf(`${name}-${SIZES[place + 1]}-over-100`, "ms", await alternate(ROUNDS, ours, small)));
    }
  }
  return lines;
}

const call = (procedure: string, input: object) =>
  `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
const library = ({ at }: World) => call("record.library", { team: at.team });
const timeline = ({ at }: World) => call("trail.timeline", at);

async function timeOf(base: string, { facilitator }: World, path: string): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  for (let n = 0; n < ASKED; n += 1)
    await fire(base, agent, { path, headers: { cookie: `${SESSION_COOKIE}=${facilitator.token}` } });
  agent.destroy();
  return (performance.now() - begun) / ASKED;
}

/** Sealed records and trail entries, straight into their tables: only how they are read is measured. */
async function fill({ teamId, projectId, facilitator }: World, size: number): Promise<void> {
  const { prisma } = connection();
  const { memberId } = facilitator;
  await prisma.$executeRaw`
    INSERT INTO project (id, team_id, number, title, question, phase, creator_id, facilitator_id)
    SELECT gen_random_uuid(), ${teamId}::uuid, 1000 + n, 'Decision ' || n, 'Which?', 'sealed', ${memberId}::uuid, ${memberId}::uuid
    FROM generate_series(1, ${size}::int) AS n`;
  await prisma.$executeRaw`
    INSERT INTO decision (id, team_id, project_id, statement, because, quorum, number, sealed_at, sealed_by_id, search_text, updated_at)
    SELECT gen_random_uuid(), p.team_id, p.id, 'We use number ' || p.number, 'Because.', 1, p.number,
      now() - p.number * interval '1 minute', ${memberId}::uuid, 'we use number ' || p.number, now()
    FROM project p WHERE p.team_id = ${teamId}::uuid AND p.number > 1000`;
  await prisma.$executeRaw`
    INSERT INTO trail_leaf (log_id, seq, at, body, hash, event, project_id, member_id)
    SELECT ${teamId}::uuid, 1000 + n, 1795219200000000 + n, convert_to('{"a":"criteria.locked"}', 'UTF8'), sha256(n::text::bytea),
      'criteria.locked', ${projectId}::uuid, ${memberId}::uuid
    FROM generate_series(1, ${size}::int) AS n`;
}
