// How does a person leave no trace but figures, while the record stays whole?
import type { Role } from "@/domain/access/policy";
import type { SeatHeld } from "@/domain/account/farewell";
import { personalOf } from "@/domain/trail/personal";
import { type Db, Prisma } from "./db";
import { teamStore } from "./team/store";
import { isAmong } from "./trail/hidden-labels";

type Seat = Pick<SeatHeld, "teamId" | "memberId">;

/** A salt that nobody ever knew: what its commitment hid can't be found by guessing. */
const NEW_SALT = Prisma.sql`sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`;

export function erasureStore(db: Db) {
  return {
    /** Every seat that the account has or had; `lock` holds their teams' seats still until the transaction ends. */
    async seats(userId: string, lock = false): Promise<SeatHeld[]> {
      if (lock)
        await db.$queryRaw(Prisma.sql`
          SELECT 1 FROM team WHERE id IN (SELECT team_id FROM member WHERE user_id = ${userId}::uuid) ORDER BY id FOR NO KEY UPDATE`);
      return db.$queryRaw<(SeatHeld & { role: Role })[]>(Prisma.sql`
        SELECT t.id AS "teamId", t.name AS team, t.slug, m.id AS "memberId", m.role,
          m.left_at IS NOT NULL AS "isLeft", t.deleted_at IS NOT NULL AS "isOver",
          (SELECT count(*)::int FROM member o WHERE o.team_id = t.id AND o.id <> m.id AND o.role = 'owner' AND o.left_at IS NULL) AS "otherOwners"
        FROM member m JOIN team t ON t.id = m.team_id WHERE m.user_id = ${userId}::uuid ORDER BY t.id`);
    },

    /** Empties a seat; answers the open rounds whose electorate it was in. */
    vacate: ({ teamId, memberId }: Seat) => teamStore(db, { teamId, memberId }).vacate(memberId),

    /** Erases what the holder of a seat wrote in their own name: rows, and what opens their commitments. Figures stay. */
    async words(seat: Seat): Promise<void> {
      await eraseRows(db, seat);
      await eraseSealed(db, seat);
      await eraseTrail(db, seat);
    },

    /** Erases the account: its ways in, its sessions, and its address wherever it stands. The seats stay, as nobody's. */
    async person(userId: string, email: string | null): Promise<void> {
      if (email) {
        await eraseInvitations(db, email);
        await db.$executeRaw`DELETE FROM verification_token WHERE identifier = ${email}`;
      }
      await db.user.delete({ where: { id: userId } });
    },
  };
}

async function eraseRows(db: Db, { teamId, memberId }: Seat): Promise<void> {
  const own = Prisma.sql`team_id = ${teamId}::uuid AND member_id = ${memberId}::uuid`;
  await db.$executeRaw`DELETE FROM draft WHERE ${own}`;
  await db.$executeRaw`DELETE FROM letter WHERE ${own}`;
  await db.$executeRaw`
    UPDATE comment SET body = '', deleted_at = coalesce(deleted_at, now())
    WHERE team_id = ${teamId}::uuid AND author_id = ${memberId}::uuid`;
  await db.$executeRaw`UPDATE ballot SET reasons = '{}', reasons_salt = ${NEW_SALT} WHERE ${own} AND reasons <> '{}'`;
  await db.$executeRaw`UPDATE score SET note = '' WHERE ${own} AND note <> ''`;
}

/** Dissents and reasons of sign-offs; before a seal a dissent goes whole. */
async function eraseSealed(db: Db, { teamId, memberId }: Seat): Promise<void> {
  const own = Prisma.sql`x.team_id = ${teamId}::uuid AND x.member_id = ${memberId}::uuid`;
  await db.$executeRaw`
    DELETE FROM dissent x USING decision d WHERE ${own} AND d.id = x.decision_id AND d.sealed_at IS NULL`;
  await db.$executeRaw`UPDATE dissent x SET body = '' WHERE ${own} AND body <> ''`;
  await db.$executeRaw`UPDATE sign_off x SET reason = '' WHERE ${own} AND reason <> ''`;
  await db.$executeRaw`DELETE FROM record_opening x WHERE ${own}`;
}

async function eraseTrail(db: Db, { teamId, memberId }: Seat): Promise<void> {
  await db.$executeRaw`
    DELETE FROM trail_opening o USING trail_leaf l
    WHERE l.log_id = ${teamId}::uuid AND o.log_id = l.log_id AND o.seq = l.seq
      AND ((l.member_id = ${memberId}::uuid AND ${isAmong(personalOf("written"))})
        OR (${isAmong(personalOf("named"))} AND ${said("memberId")} = ${memberId}))`;
  await db.$executeRaw`
    DELETE FROM trail_opening o USING trail_leaf l, (
      SELECT round_id AS log_id, mark FROM round_voter WHERE team_id = ${teamId}::uuid AND member_id = ${memberId}::uuid
      UNION ALL SELECT project_id, mark FROM scorer WHERE team_id = ${teamId}::uuid AND member_id = ${memberId}::uuid) own
    WHERE l.log_id = own.log_id AND o.log_id = l.log_id AND o.seq = l.seq AND ${isAmong(personalOf("marked"))}
      AND ${said("mark")} = own.mark::text`;
}

/** The address on invitations that are over. One that is still open is its team's, and goes with its end. */
async function eraseInvitations(db: Db, email: string): Promise<void> {
  const over = await db.$queryRaw<{ id: string; team_id: string }[]>(Prisma.sql`
    UPDATE invitation SET email = NULL
    WHERE email = ${email} AND (accepted_at IS NOT NULL OR revoked_at IS NOT NULL OR expires_at <= now())
    RETURNING id, team_id`);
  for (const { id, team_id } of over)
    await db.$executeRaw`
      DELETE FROM trail_opening o USING trail_leaf l
      WHERE l.log_id = ${team_id}::uuid AND o.log_id = l.log_id AND o.seq = l.seq AND ${isAmong(personalOf("invited"))}
        AND ${said("invitationId")} = ${id}`;
}

/** What leaf `l` shows under that name. */
function said(name: string): Prisma.Sql {
  return Prisma.sql`convert_from(l.body, 'UTF8')::jsonb #>> ARRAY['d', ${name}]`;
}
