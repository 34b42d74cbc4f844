// Which projects of a team may this person see?
import { type Actor, isAtLeast } from "@/domain/access/policy";
import { Prisma } from "../db";
import type { TeamScope } from "../scope";

/** The condition, on `project p`: open to all of the team, or one takes part in it, or one is an admin (`project.read`). */
export function visibleTo(scope: TeamScope, actor: Actor): Prisma.Sql {
  return isAtLeast(actor.role, "admin") ? Prisma.sql`true` : takesPart(scope);
}

/** The condition, on `project p`: one takes part in it. */
export function takesPart({ teamId, memberId }: TeamScope): Prisma.Sql {
  return Prisma.sql`(NOT p.limited OR p.facilitator_id = ${memberId}::uuid OR EXISTS (
    SELECT 1 FROM project_participant pp
    WHERE pp.team_id = ${teamId}::uuid AND pp.project_id = p.id AND pp.member_id = ${memberId}::uuid))`;
}

/** The condition, on `project p`: it stands in this team, neither deleted nor archived. */
export function isLive({ teamId }: TeamScope): Prisma.Sql {
  return Prisma.sql`p.team_id = ${teamId}::uuid AND p.deleted_at IS NULL AND p.archived_at IS NULL`;
}
