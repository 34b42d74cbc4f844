// What is left of meetings? Their rows and their part of the trail, once they are over and before.
import type { Role } from "@/domain/access/policy";
import type { SessionEntry } from "@/domain/session/summary";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";

/** The hidden values that a summary may read. None of them is ever a ballot, a score or a note. */
const READ = ["task"];
/** Beyond this, the first so many are summed up. */
const MOST_ENTRIES = 20_000;

type Leaf = { event: string; body: Uint8Array; subject: string | null; openings: Record<string, string> | null };
export type OpenTask = {
  itemId: string;
  session: number;
  title: string;
  task: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: Date | null;
};

export function pastRows(db: Db, { teamId, projectId }: ProjectScope) {
  return {
    /** The project's meetings, the last first, with how many had a place in them; 50 at most. */
    async past() {
      return db.liveSession.findMany({
        where: { teamId, projectId },
        select: {
          ...{ number: true, state: true, openedAt: true, startedAt: true, endedAt: true },
          _count: { select: { seats: true } },
        },
        orderBy: { number: "desc" },
        take: 50,
      });
    },

    /** The meeting of that number; null for none. */
    async numbered(number: number) {
      return db.liveSession.findFirst({
        where: { teamId, projectId, number },
        select: { id: true, number: true, state: true, openedAt: true, startedAt: true, endedAt: true },
      });
    },

    /** What meetings parked and nobody has finished, what is due first first; 100 at most. */
    async openTasks(): Promise<OpenTask[]> {
      return db.$queryRaw<OpenTask[]>(Prisma.sql`
        SELECT i.id AS "itemId", s.number AS session, i.task, i.owner_id AS "ownerId", i.due_on AS "dueOn",
          coalesce(nullif(i.title, ''), c.name, '') AS title,
          CASE WHEN i.owner_id IS NOT NULL THEN coalesce(p.name, 'Former member') END AS "ownerName"
        FROM session_item i JOIN live_session s ON s.id = i.session_id LEFT JOIN criterion c ON c.id = i.criterion_id
          LEFT JOIN member m ON m.id = i.owner_id LEFT JOIN person p ON p.id = m.user_id
        WHERE i.team_id = ${teamId}::uuid AND i.project_id = ${projectId}::uuid AND i.task IS NOT NULL AND i.done_at IS NULL
        ORDER BY i.due_on NULLS LAST, s.number, i.position LIMIT 100`);
    },

    /** What happened in the project from a meeting's opening to its end, the first first. */
    async entries(sessionId: string): Promise<SessionEntry[]> {
      const own = Prisma.sql`l.project_id = ${projectId}::uuid AND l.log_id = ${teamId}::uuid`;
      const leaves = await db.$queryRaw<Leaf[]>(Prisma.sql`
        WITH ends AS (
          SELECT min(l.seq) FILTER (WHERE l.event = 'session.opened') AS first, max(l.seq) FILTER (WHERE l.event = 'session.ended') AS last
          FROM trail_leaf l WHERE ${own} AND l.event IN ('session.opened', 'session.ended')
            AND convert_from(l.body, 'UTF8')::jsonb #>> '{d,sessionId}' = ${sessionId})
        SELECT l.event, l.body, l.member_id AS subject,
          (SELECT jsonb_object_agg(o.label, o.value) FROM trail_opening o
            WHERE o.log_id = l.log_id AND o.seq = l.seq AND o.label = ANY (${READ}::text[])) AS openings
        FROM trail_leaf l, ends WHERE ${own} AND l.seq >= ends.first AND (ends.last IS NULL OR l.seq <= ends.last)
        ORDER BY l.seq LIMIT ${MOST_ENTRIES}`);
      return leaves.map(({ event, body, subject, openings }) => {
        const { d = {} } = JSON.parse(new TextDecoder().decode(body)) as { d?: Record<string, unknown> };
        const open = Object.entries(openings ?? {}).map(([label, value]) => [label, JSON.parse(value)] as const);
        return { event, subject, d, open: Object.fromEntries(open) };
      });
    },

    /** How members are called and what they are. A guest who has gone is called as they were when they came, unless that was erased. */
    async called(memberIds: readonly string[]): Promise<{ id: string; name: string; role: Role }[]> {
      return db.$queryRaw(Prisma.sql`
        SELECT m.id, m.role, coalesce(p.name, (
            SELECT o.value::jsonb #>> '{}' FROM trail_leaf l
            JOIN trail_opening o ON o.log_id = l.log_id AND o.seq = l.seq AND o.label = 'name'
            WHERE l.log_id = m.team_id AND l.event = 'team.member-joined' AND convert_from(l.body, 'UTF8')::jsonb #>> '{d,memberId}' = m.id::text
            ORDER BY l.seq DESC LIMIT 1), 'Former member') AS name
        FROM member m LEFT JOIN person p ON p.id = m.user_id
        WHERE m.team_id = ${teamId}::uuid AND m.id = ANY (${[...memberIds]}::uuid[])`);
    },
  };
}
