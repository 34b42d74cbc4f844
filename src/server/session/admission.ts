// How is someone let into a meeting as its guest?
import { refuse } from "@/domain/refusal";
import { namedAsGuest, refuseTakenName, refuseUnlessLetsIn } from "@/domain/session/guests";
import type { EmitIn } from "../command";
import { type Db, Prisma } from "../db";
import { enterOpenRounds } from "../seating";
import { type Meeting, sessionDoors } from "./doors";

/** Who comes: someone of whom there is only a name, or who is signed in with an account of their own. */
export type Comer = { name: string } | { userId: string; accountName: string };

/** Meetings as someone without a seat finds them. */
export function meetingsStore(db: Db) {
  return {
    ...sessionDoors(db),

    /** Lets someone in as a guest: see `admit`. */
    admit: (emitIn: EmitIn, code: string, comer: Comer) => admit(db, emitIn, code, comer),
  };
}

/**
 * Gives someone a guest's seat in the team, a place in the meeting behind the code, and in the round that is open there; its
 * project is held until the transaction ends, so that no one comes in after the end. Refuses what `behind` refuses,
 * `session.no-guests`, `session.full`, `session.name-taken`, and `session.has-seat` to members.
 */
async function admit(db: Db, emitIn: EmitIn, code: string, comer: Comer): Promise<{ userId: string } & Meeting> {
  const doors = sessionDoors(db);
  const { projectId } = await doors.behind(code);
  await db.$queryRaw(Prisma.sql`SELECT 1 FROM project WHERE id = ${projectId}::uuid FOR UPDATE`);
  const meeting = await doors.behind(code);
  refuseUnlessLetsIn(meeting);
  if ("name" in comer) refuseTakenName(comer.name, await namesThere(db, meeting.teamId));
  const name = "name" in comer ? namedAsGuest(comer.name) : comer.accountName;
  const userId = "name" in comer ? (await db.user.create({ data: { name, isVisitor: true } })).id : comer.userId;
  const memberId = await sit(db, meeting, userId);
  const { teamId, sessionId } = meeting;
  const rounds = await enterOpenRounds(db, { teamId, memberId, role: "guest" });
  const emit = emitIn({ teamId, memberId });
  emit("team.member-joined", { memberId, role: "guest" }, { name });
  emitIn({ teamId, memberId, projectId })("session.joined", { sessionId, memberId }, {});
  for (const round of rounds) emit("weighting.voter-joined", { memberId, ...round }, {});
  return { userId, ...meeting };
}

async function sit(db: Db, { teamId, sessionId }: Meeting, userId: string): Promise<string> {
  const where = { teamId_userId: { teamId, userId } };
  const before = await db.member.findUnique({ where, select: { role: true, leftAt: true } });
  if (before && !before.leftAt && before.role !== "guest") refuse("session.has-seat");
  const { id } = await db.member.upsert({
    where,
    create: { teamId, userId, role: "guest" },
    update: { role: "guest", leftAt: null, ...(before?.leftAt ? { joinedAt: new Date() } : {}) },
    select: { id: true },
  });
  await db.sessionSeat.createMany({ data: { teamId, sessionId, memberId: id }, skipDuplicates: true });
  return id;
}

async function namesThere(db: Db, teamId: string): Promise<string[]> {
  const rows = await db.member.findMany({
    where: { teamId, leftAt: null, user: { isNot: null } },
    select: { user: { select: { name: true } } },
  });
  return rows.flatMap(({ user }) => (user ? [user.name] : []));
}
