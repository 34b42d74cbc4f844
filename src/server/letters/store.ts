// Who is told what outside of the screens? The letters, as they are written down in the transaction of what they are about.
import { randomUUID } from "node:crypto";
import { NUDGE_MINUTES } from "@/domain/weighting/reminders";
import { type Db, Prisma } from "../db";
import { HAS_VOTED } from "../has-voted";
import { instance } from "../instance";
import { putDown } from "../jobs";
import type { LetterKind } from "../letter-kinds";
import type { ProjectScope } from "../scope";

/** Letters to one person in a day; what is more than that is told on the screen alone. */
const MOST_A_DAY = 40;

/** What is told, and on which occasion: nobody is told twice. */
type Told = { kind: LetterKind; occasion: string; roundId?: string; sessionId?: string };

type Missing = { only?: string | null; counted?: boolean };

export function lettersStore(db: Db, { teamId, projectId }: Omit<ProjectScope, "memberId">) {
  return {
    /**
     * Writes a letter to each of these members who wasn't told on this occasion yet, and puts down that it is to be sent. Who gets
     * no mail (there is no mail server, no address, a visitor, the example, or they don't wish it) is told on the screen alone.
     * Answers who was told.
     */
    async write({ kind, occasion, roundId, sessionId }: Told, memberIds: readonly string[]): Promise<string[]> {
      if (memberIds.length === 0) return [];
      const rows = await db.$queryRaw<{ id: string; memberId: string; state: string }[]>(Prisma.sql`
        INSERT INTO letter (team_id, member_id, project_id, round_id, session_id, kind, occasion, state)
        SELECT m.team_id, m.id, ${projectId}::uuid, ${roundId ?? null}::uuid, ${sessionId ?? null}::uuid, ${kind}, ${occasion},
          CASE WHEN ${instance().mail !== null} AND ${GETS_MAIL} THEN 'waiting' ELSE 'silent' END
        FROM member m JOIN team t ON t.id = m.team_id LEFT JOIN person p ON p.id = m.user_id
        WHERE m.team_id = ${teamId}::uuid AND m.id = ANY (${[...memberIds]}::uuid[]) AND m.left_at IS NULL
        ON CONFLICT (member_id, occasion) DO NOTHING
        RETURNING id, member_id AS "memberId", state`);
      const waiting = rows.filter(({ state }) => state === "waiting");
      await putDown(
        db,
        "send-letter",
        waiting.map(({ id }) => ({ id })),
      );
      return rows.map(({ memberId }) => memberId);
    },

    /**
     * The voters of a round who have handed in nothing, and who can still be reached. `only`: this one of them; `counted`: those
     * that the round's “n of m” tells of.
     */
    async missing(roundId: string, { only = null, counted = false }: Missing = {}): Promise<string[]> {
      const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
        SELECT m.id FROM round_voter v JOIN member m ON m.id = v.member_id AND m.left_at IS NULL
        WHERE v.round_id = ${roundId}::uuid AND v.team_id = ${teamId}::uuid AND NOT ${HAS_VOTED}
          AND (${only}::uuid IS NULL OR m.id = ${only}::uuid) AND (v.counted OR NOT ${counted})`);
      return rows.map(({ id }) => id);
    },

    /** Asks these members for their ballot in a round; answers them. */
    async nudge(roundId: string, memberIds: readonly string[]): Promise<string[]> {
      return this.write({ kind: "nudge", occasion: `nudge/${roundId}/${randomUUID()}`, roundId }, memberIds);
    },

    /** Writes what a meeting came to, to those who had a place in it. */
    async summary(sessionId: string, seats: readonly { memberId: string }[]): Promise<string[]> {
      const told = { kind: "summary", occasion: `summary/${sessionId}`, sessionId } as const;
      return this.write(
        told,
        seats.map(({ memberId }) => memberId),
      );
    },

    /** Those of these members whom nobody has asked for their ballot in this round within the last ten minutes. */
    async unasked(roundId: string, memberIds: readonly string[]): Promise<string[]> {
      const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
        SELECT m.id FROM unnest(${[...memberIds]}::uuid[]) AS m (id) WHERE NOT EXISTS (
          SELECT 1 FROM letter l WHERE l.member_id = m.id AND l.round_id = ${roundId}::uuid AND l.kind = 'nudge'
            AND l.made_at > now() - make_interval(mins => ${NUDGE_MINUTES}::int))`);
      return rows.map(({ id }) => id);
    },
  };
}

/** Whether the person `p` behind member `m` of team `t` gets letters by mail. */
const GETS_MAIL = Prisma.sql`(NOT t.is_example AND p.email IS NOT NULL AND NOT p.is_visitor AND p.letters AND ${MOST_A_DAY} > (
  SELECT count(*) FROM letter l JOIN member o ON o.id = l.member_id
  WHERE o.user_id = p.id AND l.state <> 'silent' AND l.made_at > now() - interval '1 day'))`;
