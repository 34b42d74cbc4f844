// Which guests has a meeting? Their rows, in and out.
import { tokenHash } from "../access";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";

/** So many links of their own a guest has at once: an older one stops working. */
const MOST_LINKS = 5;

export type SeenOff = { memberId: string; rounds: { roundId: string; projectId: string }[] };

export function guestRows(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  return {
    /** The guests of the meeting that hasn't ended, as voters of a round that opens now. */
    async guests(): Promise<{ id: string; role: "guest" }[]> {
      const where = {
        teamId,
        session: { projectId, state: { not: "ended" } },
        member: { role: "guest", leftAt: null },
      };
      const rows = await db.sessionSeat.findMany({ where, select: { memberId: true }, orderBy: { memberId: "asc" } });
      return rows.map((row) => ({ id: row.memberId, role: "guest" as const }));
    },

    /** Keeps a link of the caller's own, known by its token's hash alone. */
    async keepLink(token: string): Promise<void> {
      await db.guestLink.create({ data: { tokenHash: tokenHash(token), teamId, memberId } });
      await db.$executeRaw(Prisma.sql`
        DELETE FROM guest_link WHERE token_hash IN (
          SELECT token_hash FROM guest_link WHERE team_id = ${teamId}::uuid AND member_id = ${memberId}::uuid
          ORDER BY created_at DESC, token_hash OFFSET ${MOST_LINKS})`);
    },

    /** Empties the seats of a meeting's guests, or of one of them, who are in no other; answers whose, and the open rounds that they were in. */
    async seeOff(sessionId: string, only: string | null = null): Promise<SeenOff[]> {
      const going = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
        UPDATE member m SET left_at = now() FROM session_seat ss JOIN live_session ls ON ls.id = ss.session_id AND ls.project_id = ${projectId}::uuid
        WHERE ss.session_id = ${sessionId}::uuid AND ss.member_id = m.id AND m.team_id = ${teamId}::uuid
          AND m.role = 'guest' AND m.left_at IS NULL AND (${only}::uuid IS NULL OR m.id = ${only}::uuid)
          AND NOT EXISTS (SELECT 1 FROM session_seat o JOIN live_session ol ON ol.id = o.session_id AND ol.state <> 'ended'
            WHERE o.member_id = m.id AND o.session_id <> ss.session_id)
        RETURNING m.id`);
      if (only !== null && going.length === 0) return this.unseat(sessionId, only);
      const ids = going.map(({ id }) => id).sort();
      await db.guestLink.deleteMany({ where: { teamId, memberId: { in: ids } } });
      await endSignIns(db, ids, only === null ? "in an hour" : "now");
      const rounds = await openRoundsOf(db, teamId, ids);
      return ids.map((id) => ({
        memberId: id,
        rounds: rounds.filter((round) => round.memberId === id).map(({ memberId: _, ...round }) => round),
      }));
    },

    /** Takes from one guest, who stays in another meeting, their place in this one; answers as `seeOff`. */
    async unseat(sessionId: string, guest: string): Promise<SeenOff[]> {
      const session = { projectId, id: sessionId, state: { not: "ended" } };
      const where = { teamId, memberId: guest, session, member: { role: "guest", leftAt: null } };
      if ((await db.sessionSeat.deleteMany({ where })).count === 0) return [];
      const rounds = await openRoundsOf(db, teamId, [guest]);
      const here = rounds.filter((round) => round.projectId === projectId);
      return [{ memberId: guest, rounds: here.map(({ roundId }) => ({ roundId, projectId })) }];
    },
  };
}

/** Who came without an account is signed out: after a meeting's end there is time to read that it is over. */
async function endSignIns(db: Db, memberIds: string[], when: "now" | "in an hour"): Promise<void> {
  const minutes = when === "now" ? 0 : 60;
  await db.$executeRaw(Prisma.sql`
    UPDATE session s SET expires = least(s.expires, now() + make_interval(mins => ${minutes}::int))
    FROM member m JOIN person p ON p.id = m.user_id AND p.is_visitor
    WHERE m.id = ANY(${memberIds}::uuid[]) AND s.user_id = p.id`);
}

async function openRoundsOf(db: Db, teamId: string, memberIds: string[]) {
  return db.$queryRaw<{ memberId: string; roundId: string; projectId: string }[]>(Prisma.sql`
    SELECT v.member_id AS "memberId", r.id AS "roundId", r.project_id AS "projectId" FROM round r JOIN round_voter v ON v.round_id = r.id
    WHERE r.team_id = ${teamId}::uuid AND r.state = 'open' AND v.member_id = ANY(${memberIds}::uuid[]) ORDER BY r.id`);
}
