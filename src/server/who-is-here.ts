// Who is in these projects just now? Written and read for all the streams of this process at once.
import { GONE_AFTER, type Here, IDLE_AFTER, MOST_NAMED, type Person } from "@/domain/presence/people";
import { type Db, Prisma } from "./db";

export type Present = { teamId: string; projectId: string; memberId: string };

/** Notes that these people's browsers are connected, in one statement. */
export async function seePeople(db: Db, present: readonly Present[]): Promise<void> {
  if (present.length === 0) return;
  // In one order, so that two processes that write the same people never wait for each other in a circle.
  const rows = [...new Map(present.map((each) => [`${each.projectId} ${each.memberId}`, each])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
  await db.$executeRaw(Prisma.sql`
    INSERT INTO presence (team_id, project_id, member_id)
    SELECT * FROM unnest(${rows.map((row) => row.teamId)}::uuid[], ${rows.map((row) => row.projectId)}::uuid[],
      ${rows.map((row) => row.memberId)}::uuid[])
    ON CONFLICT (project_id, member_id) DO UPDATE SET seen_at = excluded.seen_at`);
}

/** Who is in each of these projects: nobody who has left the team, visitors as a number. One query for all. */
export async function whoIsHere(db: Db, projectIds: readonly string[]): Promise<Map<string, Here>> {
  const here = new Map<string, Here>(projectIds.map((id) => [id, { people: [], more: 0, visitors: 0 }]));
  if (projectIds.length === 0) return here;
  const rows = await db.$queryRaw<(Person & { projectId: string; role: string })[]>(Prisma.sql`
    SELECT p.project_id AS "projectId", p.member_id AS "memberId", u.name, m.role, p.place,
      CASE WHEN p.active_at > now() - make_interval(secs => ${IDLE_AFTER / 1000}) THEN 'active' ELSE 'idle' END AS state
    FROM presence p JOIN member m ON m.team_id = p.team_id AND m.id = p.member_id AND m.left_at IS NULL
    JOIN person u ON u.id = m.user_id
    WHERE p.project_id = ANY(${[...projectIds]}::uuid[]) AND p.seen_at > now() - make_interval(secs => ${GONE_AFTER / 1000})
    ORDER BY p.place IS NULL, u.name, p.member_id`);
  for (const { projectId, role, ...person } of rows) {
    const among = here.get(projectId);
    if (!among) continue;
    if (role === "visitor") among.visitors += 1;
    else if (among.people.length < MOST_NAMED) among.people.push(person);
    else among.more += 1;
  }
  return here;
}

/** Sweeps away whom nobody has seen for a day. */
export async function forgetPeople(db: Db): Promise<void> {
  await db.$executeRaw(Prisma.sql`DELETE FROM presence WHERE seen_at < now() - interval '1 day'`);
}
