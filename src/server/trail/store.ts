// What has happened? Its rows, in and out.
import { type EventName, scoreLogEvents } from "@/domain/trail/events";
import type { Happening } from "@/domain/trail/timeline";
import { type Db, Prisma } from "../db";
import type { ProjectScope, TeamScope } from "../scope";
import { trailBundle } from "./bundle";
import { projectProofs, teamProofs } from "./proof-store";
import { OPENED, worded } from "./wording";

/** Beyond this a count says “over 1,000”: counting on would cost more the more there is. */
const COUNTED = 1_000;

type Row = {
  at: string;
  seq: string;
  event: string;
  body: Uint8Array;
  hash: string;
  who: string | null;
  openings: Record<string, string> | null;
};

/** A project's timeline. */
export function trailStore(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  return {
    ...projectProofs(db, { teamId, projectId }),

    /** The lines of the file that the project's part of the trail is taken along in. */
    bundle: (since: number | null) => trailBundle(db, { teamId, projectId, since }),

    /**
     * At most `limit` entries before an instant (the newest without one), the newest first, and where the next page begins. Of the
     * visitors only the caller is named.
     */
    async timeline(before: string | null, limit: number) {
      const earlier = before === null ? Prisma.empty : Prisma.sql`AND l.at < ${before}::bigint`;
      const nameless = Prisma.sql`m.role = 'visitor' AND m.id <> ${memberId}::uuid`;
      return page(db, Prisma.sql`l.project_id = ${projectId}::uuid ${earlier} ORDER BY l.at DESC`, { limit, nameless });
    },

    /** How many entries there are, up to 1,000. */
    async size(): Promise<{ count: number; isMore: boolean }> {
      const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
        SELECT count(*)::int AS count FROM (
          SELECT 1 FROM trail_leaf WHERE project_id = ${projectId}::uuid LIMIT ${COUNTED + 1}) counted`);
      return { count: Math.min(row?.count ?? 0, COUNTED), isMore: (row?.count ?? 0) > COUNTED };
    },
  };
}

/** A team's whole trail. */
export function teamTrailStore(db: Db, { teamId }: TeamScope) {
  return {
    ...teamProofs(db, teamId),

    /** The lines of the file that the trail is taken along in. */
    bundle: (since: number | null) => trailBundle(db, { teamId, projectId: null, since }),

    /** Like a project's timeline, over everything in the team; pages begin at sequence numbers. */
    async timeline(before: string | null, limit: number) {
      const earlier = before === null ? Prisma.empty : Prisma.sql`AND l.seq < ${before}::bigint`;
      return page(db, Prisma.sql`l.log_id = ${teamId}::uuid ${earlier} ORDER BY l.seq DESC`, { limit, by: "seq" });
    },
  };
}

async function page(
  db: Db,
  where: Prisma.Sql,
  { limit, by = "at", nameless = Prisma.sql`false` }: { limit: number; by?: "at" | "seq"; nameless?: Prisma.Sql },
): Promise<{ entries: Happening[]; next: string | null }> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT l.at::text AS at, l.seq::text AS seq, l.event, l.body, substr(encode(l.hash, 'hex'), 1, 16) AS hash,
      CASE WHEN ${nameless} THEN 'A visitor' WHEN l.member_id IS NOT NULL THEN coalesce(p.name, 'Former member') END AS who,
      (SELECT jsonb_object_agg(o.label, o.value) FROM trail_opening o
        WHERE o.log_id = l.log_id AND o.seq = l.seq AND o.label = ANY(${OPENED}::text[])) AS openings
    FROM (SELECT * FROM trail_leaf l WHERE ${where} LIMIT ${limit + 1}) l
    LEFT JOIN member m ON m.id = l.member_id LEFT JOIN person p ON p.id = m.user_id
    ORDER BY l.at DESC`);
  const shown = rows.slice(0, limit);
  return {
    entries: shown.map(({ at, event, body, hash, who, openings }) => ({
      ...{ at, event, hash, words: worded(event, new TextDecoder().decode(body), openings ?? {}) },
      // Trails from before scores had a log of their own name their givers: who scores when is nobody's business.
      who: scoreLogEvents.includes(event as EventName) ? null : who,
    })),
    next: rows.length > limit ? (shown.at(-1)?.[by] ?? null) : null,
  };
}
