// Who has a place in a meeting? Its rows, in and out.
import type { Role } from "@/domain/access/policy";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export type SeatRow = {
  memberId: string;
  name: string;
  role: Role;
  observes: boolean;
  timeForId: string | null;
  joinedAt: Date;
};

export function seatRows(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  const own = (sessionId: string) => ({ teamId, sessionId, memberId, session: { projectId } });
  return {
    /** Who has a place in a meeting and a seat in the team, by name. */
    async seats(sessionId: string): Promise<SeatRow[]> {
      const rows = await db.sessionSeat.findMany({
        where: { teamId, sessionId, session: { projectId }, member: { leftAt: null } },
        include: { member: { select: { role: true, user: { select: { name: true } } } } },
        orderBy: [{ member: { user: { name: "asc" } } }, { memberId: "asc" }],
      });
      return rows.map(({ memberId, member, observes, timeForId, joinedAt }) => ({
        ...{ memberId, observes, timeForId, joinedAt },
        role: member.role as Role,
        name: member.user?.name ?? "Former member",
      }));
    },

    /** Who stays out of the totals of rounds that open now: who watches the meeting that hasn't ended. */
    async observing(): Promise<string[]> {
      const where = { teamId, observes: true, session: { projectId, state: { not: "ended" } } };
      return (await db.sessionSeat.findMany({ where, select: { memberId: true } })).map((seat) => seat.memberId);
    },

    /** Gives the caller a place; answers false if they have one. */
    async join(sessionId: string): Promise<boolean> {
      const data = { teamId, sessionId, memberId };
      return (await db.sessionSeat.createMany({ data, skipDuplicates: true })).count > 0;
    },

    /** The caller's own place; null without one. */
    async ownSeat(sessionId: string) {
      return db.sessionSeat.findFirst({ where: own(sessionId), select: { observes: true, timeForId: true } });
    },

    async changeSeat(sessionId: string, data: { observes?: boolean; timeForId?: string | null }): Promise<void> {
      await db.sessionSeat.updateMany({ where: own(sessionId), data });
    },
  };
}
