// How is a team made, filled and kept? Its rows, in and out.
import { randomUUID } from "node:crypto";
import { passingRoles, type Role } from "@/domain/access/policy";
import type { Invitation } from "@/domain/team/invitation";
import type { Seat } from "@/domain/team/member";
import { tokenHash } from "../access";
import { type Db, Prisma } from "../db";
import type { TeamScope } from "../scope";
import { type Entered, enterOpenRounds, type Newcomer, type Seated, takeSeat } from "../seating";
import { openLog } from "../trail";
import { invitationsStore } from "./invitations-store";
import { sealedExamples } from "./showcase-store";

/** Teams as an account sees them from outside. */
export function teamsStore(db: Db) {
  return {
    /** Taken slugs that start like the wanted one. */
    async slugsLike(wanted: string): Promise<string[]> {
      const rows = await db.team.findMany({
        where: { slug: { startsWith: wanted.slice(0, 36) } },
        select: { slug: true },
      });
      return rows.map((row) => row.slug);
    },

    /** Makes a team with its log and its first owner's seat. */
    async create(team: { name: string; slug: string; isExample: boolean }, userId: string): Promise<TeamScope> {
      const teamId = randomUUID();
      await db.team.create({ data: { id: teamId, ...team } });
      await openLog(db, { id: teamId, teamId });
      const member = await db.member.create({ data: { teamId, userId, role: "owner" satisfies Role } });
      return { teamId, memberId: member.id };
    },

    /** The teams of an account, the one last worked in first; not those where it is a session's guest. */
    async mine(userId: string) {
      return db.$queryRaw<MyTeam[]>(Prisma.sql`
        SELECT t.slug, t.name, t.is_example AS "isExample", m.role,
          (SELECT count(*)::int FROM member o WHERE o.team_id = t.id AND o.left_at IS NULL AND o.role NOT IN ('guest', 'visitor')) AS members,
          (SELECT count(*)::int FROM project p WHERE p.team_id = t.id AND p.deleted_at IS NULL AND p.archived_at IS NULL) AS projects
        FROM member m JOIN team t ON t.id = m.team_id
        WHERE m.user_id = ${userId}::uuid AND m.left_at IS NULL AND m.role <> 'guest' AND t.deleted_at IS NULL
        ORDER BY t.is_example, (SELECT max(p.changed_at) FROM project p WHERE p.team_id = t.id) DESC NULLS LAST, t.created_at DESC
        LIMIT 200`);
    },

    /** Gives someone a seat (again), and a place in the rounds that are open. */
    takeSeat: (newcomer: Newcomer): Promise<Seated> => takeSeat(db, newcomer),

    /** An account's role in a team; null without a seat. */
    async roleIn(teamId: string, userId: string): Promise<Role | null> {
      const row = await db.member.findFirst({ where: { teamId, userId, leftAt: null }, select: { role: true } });
      return (row?.role as Role | undefined) ?? null;
    },

    /** The example team, where there is one. */
    async example(): Promise<{ id: string; slug: string } | null> {
      return db.team.findFirst({ where: { isExample: true, deletedAt: null }, select: { id: true, slug: true } });
    },

    /** Where a tour of the example begins: at its open ballot, else at its projects; null without an example. */
    async exampleDoor(): Promise<string | null> {
      const [row] = await db.$queryRaw<{ slug: string; number: number | null }[]>(Prisma.sql`
        SELECT t.slug, p.number FROM team t
        LEFT JOIN project p ON p.team_id = t.id AND p.deleted_at IS NULL AND p.archived_at IS NULL
          AND EXISTS (SELECT 1 FROM round r WHERE r.project_id = p.id AND r.state = 'open')
        WHERE t.is_example AND t.deleted_at IS NULL ORDER BY p.number NULLS LAST LIMIT 1`);
      if (!row) return null;
      return row.number === null ? `/t/${row.slug}` : `/t/${row.slug}/p/${row.number}/weights`;
    },

    /** The records that anyone may see. */
    sealedExamples: () => sealedExamples(db),

    /** The invitation behind a token, and what its holder may know of the team. `lock`: until the transaction ends, for using it once. */
    async invitation(token: string, lock = false): Promise<InvitationSeen | null> {
      const hash = tokenHash(token);
      if (lock) await db.$queryRaw(Prisma.sql`SELECT 1 FROM invitation WHERE token_hash = ${hash} FOR UPDATE`);
      const row = await db.invitation.findUnique({
        where: { tokenHash: hash, team: { deletedAt: null } },
        include: { team: true, invitedBy: { include: { user: { select: { name: true } } } } },
      });
      if (!row) return null;
      const { id, teamId, email, expiresAt, acceptedAt, revokedAt, team, invitedBy } = row;
      return {
        ...{ id, teamId, email, expiresAt, acceptedAt, revokedAt, role: row.role as Role },
        inviterRole: invitedBy.leftAt ? null : (invitedBy.role as Role),
        ...{ teamName: team.name, teamSlug: team.slug, inviter: invitedBy.user?.name ?? "Former member" },
      };
    },

    async markAccepted(id: string): Promise<void> {
      await db.invitation.update({ where: { id }, data: { acceptedAt: new Date() } });
    },
  };
}

export type MyTeam = { slug: string; name: string; isExample: boolean; role: Role; members: number; projects: number };
type Where = { teamId: string; teamName: string; teamSlug: string };
export type InvitationSeen = Invitation & Where & { id: string; inviter: string };

/** One team from inside. */
export function teamStore(db: Db, scope: TeamScope) {
  const { teamId } = scope;
  return {
    ...invitationsStore(db, scope),

    /** Everyone with a seat, by name; of the visitors only the caller, and none of the guests. */
    async members() {
      const rows = await db.member.findMany({
        where: { teamId, leftAt: null, OR: [{ role: { notIn: [...passingRoles] } }, { id: scope.memberId }] },
        select: { id: true, role: true, joinedAt: true, user: { select: { name: true } } },
        orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      });
      return rows.map(({ id, role, joinedAt, user }) => {
        return { id, role: role as Role, joinedAt: joinedAt.toISOString(), name: user?.name ?? "Former member" };
      });
    },

    /** The addresses behind the seats; null where an account has none. */
    async emails(): Promise<{ memberId: string; email: string | null }[]> {
      const rows = await db.member.findMany({
        where: { teamId, leftAt: null, role: { notIn: [...passingRoles] } },
        select: { id: true, user: { select: { email: true } } },
      });
      return rows.map(({ id, user }) => ({ memberId: id, email: user?.email ?? null }));
    },

    /** All seats, held still until the transaction ends: two who leave at once take turns. */
    async lockSeats(): Promise<Seat[]> {
      await db.$queryRaw(Prisma.sql`SELECT 1 FROM team WHERE id = ${teamId}::uuid FOR NO KEY UPDATE`);
      const rows = await db.member.findMany({ where: { teamId, leftAt: null }, select: { id: true, role: true } });
      return rows.map(({ id, role }) => ({ id, role: role as Role }));
    },

    /** Gives a seat another role, and a place in the rounds that are open where it now counts. */
    async setRole(memberId: string, role: Role): Promise<Entered[]> {
      await db.member.update({ where: { teamId_id: { teamId, id: memberId } }, data: { role } });
      return enterOpenRounds(db, { teamId, memberId, role });
    },

    /** Empties a seat; answers the open rounds whose electorate it was in. */
    async vacate(memberId: string): Promise<{ roundId: string; projectId: string }[]> {
      await db.member.update({ where: { teamId_id: { teamId, id: memberId } }, data: { leftAt: new Date() } });
      return db.$queryRaw(Prisma.sql`
        SELECT r.id AS "roundId", r.project_id AS "projectId" FROM round r JOIN round_voter v ON v.round_id = r.id
        WHERE r.team_id = ${teamId}::uuid AND r.state = 'open' AND v.member_id = ${memberId}::uuid ORDER BY r.id`);
    },

    async rename(name: string): Promise<void> {
      await db.team.update({ where: { id: teamId }, data: { name } });
    },

    async setGuests(guestsJoin: boolean): Promise<void> {
      await db.team.update({ where: { id: teamId }, data: { guestsJoin } });
    },

    /** Takes the team out of sight and frees its address. */
    async remove(): Promise<void> {
      await db.team.update({ where: { id: teamId }, data: { deletedAt: new Date(), slug: `deleted-${teamId}` } });
    },
  };
}
