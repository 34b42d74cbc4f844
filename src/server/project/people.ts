// Who takes part in each of these projects? The first three by name, the facilitator before them, and how many more; guests and visitors aren't among them.
import { type Db, Prisma } from "../db";
import type { TeamScope } from "../scope";

const SHOWN = 3;

export type People = { names: string[]; more: number };
type Project = { id: string; limited: boolean; facilitator_id: string };
type Seat = { project_id: string | null; id: string; name: string | null; total: number };

/** Answers a function from a project's id to its people; two queries, however many projects. */
export async function peopleOf(db: Db, { teamId }: TeamScope, projects: readonly Project[]) {
  const limited = projects.filter((project) => project.limited).map((project) => project.id);
  const facilitators = [...new Set(projects.map((project) => project.facilitator_id))];
  const [team, chosen, leaders] = await Promise.all([
    db.$queryRaw<Seat[]>(Prisma.sql`
      SELECT NULL AS project_id, m.id, p.name, (SELECT count(*)::int FROM member WHERE team_id = ${teamId}::uuid AND left_at IS NULL AND role NOT IN ('guest', 'visitor')) AS total
      FROM member m LEFT JOIN person p ON p.id = m.user_id
      WHERE m.team_id = ${teamId}::uuid AND m.left_at IS NULL AND m.role NOT IN ('guest', 'visitor') ORDER BY m.joined_at, m.id LIMIT ${SHOWN + 1}`),
    db.$queryRaw<Seat[]>(Prisma.sql`
      SELECT * FROM (
        SELECT pp.project_id, m.id, p.name, count(*) OVER (PARTITION BY pp.project_id)::int AS total,
          row_number() OVER (PARTITION BY pp.project_id ORDER BY p.name, m.id) AS place
        FROM project_participant pp JOIN member m ON m.id = pp.member_id AND m.left_at IS NULL
        LEFT JOIN person p ON p.id = m.user_id
        WHERE pp.team_id = ${teamId}::uuid AND pp.project_id = ANY(${limited}::uuid[])
      ) seats WHERE place <= ${SHOWN + 1}`),
    db.$queryRaw<Seat[]>(Prisma.sql`
      SELECT NULL AS project_id, m.id, p.name, 1 AS total FROM member m LEFT JOIN person p ON p.id = m.user_id
      WHERE m.team_id = ${teamId}::uuid AND m.id = ANY(${facilitators}::uuid[])`),
  ]);
  return (id: string): People => {
    const project = projects.find((each) => each.id === id);
    const seats = project?.limited ? chosen.filter((seat) => seat.project_id === id) : team;
    const leader = leaders.find((seat) => seat.id === project?.facilitator_id);
    const others = seats.filter((seat) => seat.id !== leader?.id);
    const isAmong = !project?.limited || others.length < seats.length;
    const total = (seats[0]?.total ?? 0) + (isAmong || !leader ? 0 : 1);
    const names = [...(leader ? [leader] : []), ...others].slice(0, SHOWN).map((seat) => seat.name ?? "Former member");
    return { names, more: Math.max(0, total - names.length) };
  };
}
