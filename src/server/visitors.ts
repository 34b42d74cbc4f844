// How does someone without an account get to look at the example?
import type { Role } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import { type EmitIn, inTransaction } from "./command";
import type { Db } from "./db";
import { instance } from "./instance";
import { countTry } from "./rate-limit";
import { announceSeat, takeSeat } from "./seating";

/** A visitor stays signed in for a day. */
export const VISITOR_SECONDS = 24 * 3_600;

export type Visitor = { id: string; name: string };

/**
 * Makes a visitor with a seat in the example, whose ballot and scores don't count. Clears away visitors who have gone.
 * Refuses `account.visitors-closed` where the instance has no open example, `access.too-many-tries`.
 */
export async function receiveVisitor(peer: string): Promise<Visitor> {
  if (!instance().visitors) refuse("account.visitors-closed");
  await countTry("visitor-peer", peer);
  await countTry("visitor-all", "everyone");
  const { visitor } = await inTransaction(async (db, emitIn) => {
    const team = await db.team.findFirst({ where: { isExample: true, deletedAt: null }, select: { id: true } });
    if (!team) return refuse("account.visitors-closed");
    await sweep(db, emitIn, team.id);
    const before = await db.member.count({ where: { teamId: team.id, role: "visitor" satisfies Role } });
    const name = `Visitor ${before + 1}`;
    const { id } = await db.user.create({ data: { name, isVisitor: true } });
    announceSeat(emitIn, await takeSeat(db, { teamId: team.id, userId: id, role: "visitor", name }));
    return { ok: true as const, visitor: { id, name } };
  });
  return visitor;
}

/** Visitors without a session leave their seats; their ballots stay behind, uncounted as they were. */
async function sweep(db: Db, emitIn: EmitIn, teamId: string): Promise<void> {
  const gone = {
    isVisitor: true,
    sessions: { none: { expires: { gt: new Date() } } },
    // A session's guest is a person without an account too, whose name stays where they voted.
    members: { every: { role: "visitor" satisfies Role } },
  };
  const dayAgo = new Date(Date.now() - VISITOR_SECONDS * 1_000);
  const visitors = await db.user.findMany({
    where: { ...gone, createdAt: { lt: dayAgo } },
    select: { id: true, members: { where: { teamId, leftAt: null }, select: { id: true } } },
    take: 50,
  });
  for (const { id, members } of visitors) {
    for (const seat of members) emitIn({ teamId, memberId: seat.id })("team.member-left", { memberId: seat.id }, {});
    await db.member.updateMany({ where: { userId: id, leftAt: null }, data: { leftAt: new Date() } });
    await db.user.delete({ where: { id } });
  }
}
