// How does a round close by itself at its deadline?
import { isOverdue } from "@/domain/weighting/reminders";
import { inTransaction } from "../command";
import { connection, type Db, Prisma } from "../db";
import { projectStores } from "../store";
import { IN_USE, NOBODY } from "./in-use";

type Place = { teamId: string; projectId: string; facilitatorId: string; now: Date };

/** The rounds whose deadline has passed while they are open, 200 at most. Those of projects that were put away stay as they are. */
export async function overdueRounds(): Promise<string[]> {
  const rows = await connection().prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT r.id FROM round r JOIN project p ON p.id = r.project_id JOIN team t ON t.id = p.team_id
    WHERE r.state = 'open' AND r.deadline <= now() AND ${IN_USE} ORDER BY r.deadline LIMIT 200`);
  return rows.map(({ id }) => id);
}

/**
 * Closes a round whose deadline has passed, by nobody's hand, and tells the facilitator. Whoever closes it at the same moment, a
 * person or another process: it is closed once. Answers whether it was closed here.
 */
export async function closeAtDeadline(roundId: string): Promise<boolean> {
  const { data } = await inTransaction(async (db, emitIn) => {
    const place = await holdProjectOf(db, roundId);
    if (!place) return { ok: true, data: false };
    const { teamId, projectId, facilitatorId, now } = place;
    const { weighting, letters } = projectStores(db, { teamId, projectId, memberId: NOBODY });
    if (!isOverdue(await weighting.roundAlone(roundId), now)) return { ok: true, data: false };
    const closed = await weighting.close(roundId, now);
    emitIn({ teamId, projectId, memberId: null })("weighting.round-closed", { roundId, ...closed }, {});
    await letters.write({ kind: "round-closed", occasion: `round-closed/${roundId}`, roundId }, [facilitatorId]);
    return { ok: true, data: true };
  });
  return data === true;
}

/** Takes the row of a round's project, as every command of a facilitator does; null where it was put away. */
async function holdProjectOf(db: Db, roundId: string): Promise<Place | null> {
  const [row] = await db.$queryRaw<Place[]>(Prisma.sql`
    SELECT p.team_id AS "teamId", p.id AS "projectId", p.facilitator_id AS "facilitatorId", clock_timestamp() AS now
    FROM round r JOIN project p ON p.id = r.project_id JOIN team t ON t.id = p.team_id
    WHERE r.id = ${roundId}::uuid AND ${IN_USE} FOR UPDATE OF p`);
  return row ?? null;
}
