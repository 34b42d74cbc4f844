// Which meeting is behind a code or a guest's link, for someone who stands before it?
import { Refusal, refuse } from "@/domain/refusal";
import type { Door } from "@/domain/session/guests";
import { findProjectSeat, type ProjectSeat, tokenHash } from "../access";
import { type Db, Prisma } from "../db";

export type Meeting = Door & {
  sessionId: string;
  teamId: string;
  team: string;
  teamName: string;
  projectId: string;
  project: number;
  title: string;
  facilitator: string;
};

/** What a guest's link leads to: the person who signs in by it, and their meeting. */
export type GuestBehind = { userId: string; name: string; team: string; project: number; title: string };

export function sessionDoors(db: Db) {
  return {
    /** The meeting that a code leads to. Refuses `session.code-over`, `session.code-changed` and `session.code-unknown`. */
    async behind(code: string): Promise<Meeting> {
      const [meeting] = await db.$queryRaw<Meeting[]>(Prisma.sql`
        SELECT ls.id AS "sessionId", ls.state, ls.guests_in AS "letsGuestsIn", t.guests_join AS "teamLets", t.id AS "teamId",
          t.slug AS team, t.name AS "teamName", p.id AS "projectId", p.number AS project, p.title,
          coalesce(f.name, 'Former member') AS facilitator, (SELECT count(*)::int FROM session_seat ss JOIN member m ON m.id = ss.member_id
            WHERE ss.session_id = ls.id AND m.role = 'guest') AS guests
        FROM live_session ls JOIN team t ON t.id = ls.team_id AND t.deleted_at IS NULL
        JOIN project p ON p.id = ls.project_id AND p.deleted_at IS NULL AND p.archived_at IS NULL
        JOIN member fm ON fm.id = p.facilitator_id LEFT JOIN person f ON f.id = fm.user_id
        WHERE ls.code = ${code} ORDER BY ls.state = 'ended', ls.opened_at DESC LIMIT 1`);
      if (!meeting)
        return refuse((await isRetired(db, code)) ? "session.code-changed" : "session.code-unknown", {}, "code");
      return meeting.state === "ended" ? refuse("session.code-over", {}, "code") : meeting;
    },

    /** The caller's seat and standing in a meeting's project; null without a seat that leads there. */
    async seatIn(token: string | undefined, { team, project }: Meeting): Promise<ProjectSeat | null> {
      try {
        return await findProjectSeat(db, token, team, project);
      } catch (error) {
        if (error instanceof Refusal) return null;
        throw error;
      }
    },

    /** The guest behind a link of their own. Refuses `session.link-over` where their meeting is, or they aren't in it any more. */
    async guestBehind(token: string): Promise<GuestBehind> {
      const [guest] = await db.$queryRaw<GuestBehind[]>(Prisma.sql`
        SELECT u.id AS "userId", u.name, t.slug AS team, p.number AS project, p.title
        FROM guest_link g JOIN member m ON m.id = g.member_id AND m.team_id = g.team_id AND m.role = 'guest' AND m.left_at IS NULL
        JOIN person u ON u.id = m.user_id AND u.is_visitor
        JOIN team t ON t.id = g.team_id AND t.deleted_at IS NULL AND t.guests_join
        JOIN session_seat ss ON ss.member_id = m.id JOIN live_session ls ON ls.id = ss.session_id AND ls.state <> 'ended'
        JOIN project p ON p.id = ls.project_id AND p.deleted_at IS NULL
        WHERE g.token_hash = ${tokenHash(token)} LIMIT 1`);
      return guest ?? refuse("session.link-over");
    },
  };
}

/** Whether a meeting that goes on had this code before. */
async function isRetired(db: Db, code: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>(Prisma.sql`
    SELECT 1 FROM retired_code r JOIN live_session ls ON ls.id = r.session_id AND ls.state <> 'ended' WHERE r.code = ${code} LIMIT 1`);
  return rows.length > 0;
}
