// Who is reminded of what, and when?
import { type Reminder, reminderDue, reminders } from "@/domain/weighting/reminders";
import type { Round } from "@/domain/weighting/round";
import { connection, type Db, Prisma } from "../db";
import { HAS_VOTED } from "../has-voted";
import { projectStores } from "../store";
import { IN_SESSION, IN_USE, NOBODY } from "./in-use";

type Row = Pick<Round, "id" | "state" | "openedAt" | "deadline"> & { teamId: string; projectId: string; now: Date };

/** Writes the reminders that are due now to those who have not voted, and answers how many. */
export async function remind(): Promise<number> {
  const rows = await connection().prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT r.id, r.state, r.opened_at AS "openedAt", r.deadline, r.team_id AS "teamId", r.project_id AS "projectId", now() AS now
    FROM round r JOIN project p ON p.id = r.project_id JOIN team t ON t.id = p.team_id
    WHERE r.state = 'open' AND r.deadline > now() AND r.deadline <= now() + make_interval(secs => ${longest() / 1_000}::float8)
      AND p.phase = 'weighing' AND ${IN_USE} AND NOT t.is_example`);
  let told = 0;
  for (const row of rows) {
    const due = reminderDue(row, row.now);
    if (due) told += await remindOf(row, due);
  }
  return told;
}

/**
 * Tells the facilitator of each round that everyone whose ballot counts has voted, and answers how many were told. While a meeting
 * runs they see it.
 */
export async function tellThatAllVoted(): Promise<number> {
  const rows = await connection().prisma.$queryRaw<(Row & { facilitatorId: string })[]>(Prisma.sql`
    SELECT r.id, r.team_id AS "teamId", r.project_id AS "projectId", p.facilitator_id AS "facilitatorId"
    FROM round r JOIN project p ON p.id = r.project_id JOIN team t ON t.id = p.team_id
    WHERE r.state = 'open' AND p.phase = 'weighing' AND ${IN_USE} AND NOT t.is_example AND NOT ${IN_SESSION}
      AND EXISTS (SELECT 1 FROM round_voter v WHERE v.round_id = r.id AND v.counted)
      AND NOT EXISTS (SELECT 1 FROM round_voter v WHERE v.round_id = r.id AND v.counted AND NOT ${HAS_VOTED})
      AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.member_id = p.facilitator_id AND l.round_id = r.id AND l.kind = 'all-voted')
    LIMIT 200`);
  let told = 0;
  for (const { id, facilitatorId, ...scope } of rows) {
    const what = { kind: "all-voted", occasion: `all-voted/${id}`, roundId: id } as const;
    const those = await connection().prisma.$transaction((db) => lettersOf(db, scope).write(what, [facilitatorId]));
    told += those.length;
  }
  return told;
}

async function remindOf({ id, teamId, projectId }: Row, kind: Reminder): Promise<number> {
  return connection().prisma.$transaction(async (db) => {
    const letters = lettersOf(db, { teamId, projectId });
    const those = await letters.write({ kind, occasion: `${kind}/${id}`, roundId: id }, await letters.missing(id));
    return those.length;
  });
}

function lettersOf(db: Db, { teamId, projectId }: { teamId: string; projectId: string }) {
  return projectStores(db, { teamId, projectId, memberId: NOBODY }).letters;
}

function longest(): number {
  return Math.max(...Object.values(reminders));
}
