// Who was invited into a team, and may they still come? Its rows, in and out.
import { passingRoles, type Role } from "@/domain/access/policy";
import { tokenHash } from "../access";
import { type Db, Prisma } from "../db";
import type { TeamScope } from "../scope";

type OpenInvitation = {
  id: string;
  role: Role;
  email: string | null;
  createdAt: Date;
  expiresAt: Date;
  inviter: string;
};

/** A team's invitations. */
export function invitationsStore(db: Db, scope: TeamScope) {
  const { teamId } = scope;
  return {
    /** Who was invited and hasn't come yet, the newest first. */
    async openInvitations() {
      const rows = await db.$queryRaw<OpenInvitation[]>(Prisma.sql`
        SELECT i.id, i.role, i.email, i.created_at AS "createdAt", i.expires_at AS "expiresAt",
          coalesce(p.name, 'Former member') AS inviter
        FROM invitation i JOIN member m ON m.id = i.invited_by_id LEFT JOIN person p ON p.id = m.user_id
        WHERE i.team_id = ${teamId}::uuid AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
        ORDER BY i.created_at DESC LIMIT 200`);
      return rows.map(({ createdAt, expiresAt, ...row }) => {
        return { ...row, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
      });
    },

    /** Keeps an invitation under the hash of its token. */
    async invite(invitation: { role: Role; email: string | null; token: string; expiresAt: Date }): Promise<string> {
      const { token, ...rest } = invitation;
      const data = { ...rest, teamId, invitedById: scope.memberId, tokenHash: tokenHash(token) };
      return (await db.invitation.create({ data, select: { id: true } })).id;
    },

    /** How many the team invited in the last hour. */
    async invitedLately(): Promise<number> {
      return db.invitation.count({ where: { teamId, createdAt: { gt: new Date(Date.now() - 3_600_000) } } });
    },

    /** Whether someone with this address has a seat already. */
    async hasMemberWith(email: string): Promise<boolean> {
      const where = { teamId, leftAt: null, role: { notIn: [...passingRoles] }, user: { email } };
      return (await db.member.count({ where })) > 0;
    },

    /** Takes back an invitation that is still unused; false if there is none such. */
    async revokeInvitation(id: string): Promise<boolean> {
      const where = { id, teamId, acceptedAt: null, revokedAt: null };
      return (await db.invitation.updateMany({ where, data: { revokedAt: new Date() } })).count > 0;
    },
  };
}
