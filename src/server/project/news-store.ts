// What has become old on a screen that shows many projects?
import type { Actor } from "@/domain/access/policy";
import type { Position } from "@/domain/trail/position";
import { type Db, Prisma } from "../db";
import type { TeamScope } from "../scope";
import { visibleTo } from "./visible";

/** Beyond any sequence number and any instant. */
const NEVER = "9".repeat(18);

export function newsStore(db: Db, scope: TeamScope) {
  const { teamId } = scope;
  return {
    /**
     * In which rooms something happened since a position (none without one), and where things stand now: the place in the
     * team's log and how many ballots the open rounds hold. What happens in projects that the caller doesn't see moves neither.
     */
    async since(actor: Actor, after: Position | null): Promise<{ position: Position; rooms: string[] }> {
      const [from = NEVER, ballots] = after?.split(".") ?? [];
      const seen = Prisma.sql`l.log_id = ${teamId}::uuid AND (l.project_id IS NULL OR EXISTS (
        SELECT 1 FROM project p WHERE p.id = l.project_id AND ${visibleTo(scope, actor)}))`;
      const [row] = await db.$queryRaw<{ next: string; cast: string; rooms: string[] }[]>(Prisma.sql`
        SELECT coalesce((SELECT l.seq + 1 FROM trail_leaf l WHERE ${seen} ORDER BY l.seq DESC LIMIT 1), 0)::text AS next,
          (SELECT count(*) FROM round r JOIN ballot b ON b.round_id = r.id JOIN project p ON p.id = r.project_id
            WHERE r.team_id = ${teamId}::uuid AND r.state = 'open' AND b.counted AND ${visibleTo(scope, actor)})::text AS cast,
          ARRAY(SELECT DISTINCT split_part(l.event, '.', 1) FROM trail_leaf l WHERE ${seen} AND l.seq >= ${from}::bigint) AS rooms`);
      const { next, cast, rooms } = row ?? { next: "0", cast: "0", rooms: [] };
      const hasBallots = ballots !== undefined && ballots !== cast && !rooms.includes("weighting");
      return { position: `${next}.${cast}`, rooms: hasBallots ? [...rooms, "weighting"] : rooms };
    },
  };
}
