// How does someone take a seat in a team, and a place in the rounds that are open there?
import { randomUUID } from "node:crypto";
import { isCounted, isVoter, type Role } from "@/domain/access/policy";
import type { EmitIn } from "./command";
import { type Db, Prisma } from "./db";

export type Newcomer = { teamId: string; userId: string; role: Role; name: string };

/** A seat just taken, and the open rounds that it was let into. */
export type Seated = { teamId: string; memberId: string; role: Role; name: string; rounds: Entered[] };
export type Entered = { roundId: string; projectId: string; counted: boolean };

/** Gives someone a seat (again), and a place in the rounds that are open. Leave its events by `announceSeat`. */
export async function takeSeat(db: Db, { teamId, userId, role, name }: Newcomer): Promise<Seated> {
  const { id: memberId } = await db.member.upsert({
    where: { teamId_userId: { teamId, userId } },
    create: { teamId, userId, role },
    update: { role, leftAt: null, joinedAt: new Date() },
    select: { id: true },
  });
  return { teamId, memberId, role, name, rounds: await enterOpenRounds(db, { teamId, memberId, role }) };
}

/**
 * Adds a seat to the electorate of each open round of the projects that it takes part in, a guest's in that of their meeting;
 * a visitor's isn't counted, a guest's where the round says so, an observer doesn't vote; who is among the voters already stays as the round's log knows them. Holds those projects until the
 * transaction ends: no one is added to a round that is closing.
 */
export async function enterOpenRounds(
  db: Db,
  seat: { teamId: string; memberId: string; role: Role },
): Promise<Entered[]> {
  if (!isVoter(seat.role)) return [];
  const { teamId, memberId, role } = seat;
  const open = await db.$queryRaw<Open[]>(Prisma.sql`
    SELECT r.id AS "roundId", p.id AS "projectId", r.secrecy, r.guests_count AS "guestsCount" FROM project p JOIN round r ON r.project_id = p.id
    WHERE p.team_id = ${teamId}::uuid AND p.deleted_at IS NULL AND p.archived_at IS NULL
      AND r.state = 'open' AND (r.deadline IS NULL OR r.deadline > now())
      AND ${role === "guest" ? comesTo(memberId) : takesPart(memberId)}
    ORDER BY p.id FOR UPDATE OF p, r`);
  const entered: Entered[] = [];
  for (const { roundId, projectId, secrecy, guestsCount } of open) {
    const counted = isCounted(role, guestsCount);
    const mark = secrecy === "anonymous" ? null : randomUUID();
    const changed = await db.$executeRaw(Prisma.sql`
      INSERT INTO round_voter (team_id, round_id, member_id, counted, mark)
      VALUES (${teamId}::uuid, ${roundId}::uuid, ${memberId}::uuid, ${counted}, ${mark}::uuid)
      ON CONFLICT (round_id, member_id) DO NOTHING`);
    if (changed > 0) entered.push({ roundId, projectId, counted });
  }
  return entered;
}

type Open = { roundId: string; projectId: string; secrecy: string; guestsCount: boolean };

function takesPart(memberId: string): Prisma.Sql {
  return Prisma.sql`(NOT p.limited OR p.facilitator_id = ${memberId}::uuid OR EXISTS (
    SELECT 1 FROM project_participant pp WHERE pp.project_id = p.id AND pp.member_id = ${memberId}::uuid))`;
}

/** A guest has a place in a meeting on the project that hasn't ended. */
function comesTo(memberId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM session_seat ss JOIN live_session ls ON ls.id = ss.session_id AND ls.state <> 'ended'
    WHERE ls.project_id = p.id AND ss.member_id = ${memberId}::uuid)`;
}

/** Leaves the events of a seat taken: the team's, and one for each open round. */
export function announceSeat(emitIn: EmitIn, { teamId, memberId, role, name, rounds }: Seated): void {
  emitIn({ teamId, memberId })("team.member-joined", { memberId, role }, { name });
  for (const round of rounds) emitIn({ teamId, memberId })("weighting.voter-joined", { memberId, ...round }, {});
}
