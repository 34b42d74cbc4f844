// Who is here? One project's rows, in and out.
import { IDLE_AFTER, type PresenceState } from "@/domain/presence/people";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";

export function presenceStore(db: Db, scope: ProjectScope) {
  const { teamId, projectId, memberId } = scope;
  return {
    /** Notes that the caller is here. An idle browser takes nothing from what they do in another. */
    async here(state: PresenceState, place: string | null): Promise<void> {
      await db.$executeRaw(Prisma.sql`
        INSERT INTO presence AS p (team_id, project_id, member_id, place)
        VALUES (${teamId}::uuid, ${projectId}::uuid, ${memberId}::uuid, ${place})
        ON CONFLICT (project_id, member_id) DO UPDATE SET seen_at = excluded.seen_at,
          place = CASE WHEN ${state === "idle"} AND p.active_at > now() - make_interval(secs => ${IDLE_AFTER / 1000})
            THEN p.place ELSE excluded.place END,
          active_at = CASE WHEN ${state === "active"} THEN excluded.active_at ELSE p.active_at END`);
    },

    /** When a member's browser was last seen in this project, within the last day; null when it wasn't, or the database has forgotten. */
    async lastSeen(seat: string): Promise<Date | null> {
      const row = await db.presence.findFirst({
        where: { teamId, projectId, memberId: seat },
        select: { seenAt: true },
      });
      return row?.seenAt ?? null;
    },
  };
}
