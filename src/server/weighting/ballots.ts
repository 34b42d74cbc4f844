// Where are the ballots kept? Others' are read only once their round was revealed, and in anonymous rounds never with their voter.
import type { Ballot, BallotKind } from "@/domain/weighting/ballot";
import type { Answers } from "@/domain/weighting/method";
import type { Opened } from "@/domain/weighting/reveal";
import type { Round } from "@/domain/weighting/round";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";
import { appending, type Entry } from "../trail";
import { type RoundRow, roundOf } from "./rounds";

type OwnBallot = Ballot & { castAt: Date };
type BallotRow = { member_id: string; kind: BallotKind; answers: Answers; reasons: Record<string, string> };

export function ballotRows(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  return {
    /** A round as the caller votes in it: null where the project has no such round. */
    async paper(roundId: string): Promise<{ round: Round; isVoter: boolean; counted: boolean } | null> {
      const [row] = await db.$queryRaw<(RoundRow & { voter: string | null; counted: boolean | null })[]>(Prisma.sql`
        SELECT r.id, r.number, r.method, r.named, r.state, r.criterion_ids AS "criterionIds", r.deadline, r.opened_at AS "openedAt",
          r.closed_at AS "closedAt", r.revealed_at AS "revealedAt", r.void_reason AS "voidReason", v.member_id AS voter, v.counted
        FROM round r LEFT JOIN round_voter v ON v.round_id = r.id AND v.member_id = ${memberId}::uuid
        WHERE r.id = ${roundId}::uuid AND r.team_id = ${teamId}::uuid AND r.project_id = ${projectId}::uuid`);
      if (!row) return null;
      const { voter, counted, ...round } = row;
      return { round: roundOf(round), isVoter: voter !== null, counted: counted ?? false };
    },

    /** The caller's own ballot, or null. */
    async ownBallot(roundId: string): Promise<OwnBallot | null> {
      const row = await db.ballot.findFirst({ where: { teamId, roundId, memberId, round: { projectId } } });
      if (!row) return null;
      const { kind, answers, reasons, castAt } = row;
      return {
        memberId,
        kind: kind as BallotKind,
        answers: answers as Answers,
        reasons: reasons as Record<string, string>,
        castAt,
      };
    },

    /**
     * Saves the caller's ballot and appends it to its round's log, in one statement that shares the round's row with other casts:
     * a close waits for it, or it sees the close. Answers when it was cast; null if the round is closed meanwhile. The same
     * ballot again changes nothing and leaves no second leaf.
     */
    async saveBallot(roundId: string, ballot: Ballot, entry: Entry): Promise<Date | null> {
      const { kind, answers, reasons } = ballot;
      const [row] = await db.$queryRaw<{ open: boolean; cast_at: Date | null }[]>(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        saved AS (
          INSERT INTO ballot AS b (id, team_id, round_id, member_id, kind, answers, reasons, cast_at)
          SELECT gen_random_uuid(), v.team_id, v.round_id, v.member_id, ${kind}, ${JSON.stringify(answers)}::jsonb,
            ${JSON.stringify(reasons)}::jsonb, clock_timestamp()
          FROM paper JOIN round_voter v ON v.round_id = paper.id AND v.member_id = ${memberId}::uuid
          ON CONFLICT (round_id, member_id) DO UPDATE
            SET kind = excluded.kind, answers = excluded.answers, reasons = excluded.reasons, cast_at = excluded.cast_at
            WHERE (b.kind, b.answers, b.reasons) IS DISTINCT FROM (excluded.kind, excluded.answers, excluded.reasons)
          RETURNING b.cast_at),
        leaf AS (SELECT ${appending(entry)} AS seq FROM saved)
        SELECT EXISTS (SELECT 1 FROM paper) AS open, appended.n, coalesce((SELECT cast_at FROM saved),
          (SELECT cast_at FROM ballot WHERE round_id = ${roundId}::uuid AND member_id = ${memberId}::uuid)) AS cast_at
        FROM (SELECT count(seq)::int AS n FROM leaf) AS appended`);
      if (!row?.open) return null;
      // Where the same ballot came in beside this one, only a later statement sees it.
      return row.cast_at ?? (await this.ownBallot(roundId))?.castAt ?? null;
    },

    /** Takes the caller's ballot back, in one statement likewise; answers whether the round is open, and whether there was a ballot. */
    async removeBallot(roundId: string, entry: Entry): Promise<{ open: boolean; removed: boolean }> {
      const [row] = await db.$queryRaw<{ open: boolean; removed: boolean }[]>(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        gone AS (DELETE FROM ballot b USING paper WHERE b.round_id = paper.id AND b.member_id = ${memberId}::uuid RETURNING b.id),
        leaf AS (SELECT ${appending(entry)} AS seq FROM gone)
        SELECT EXISTS (SELECT 1 FROM paper) AS open, appended.n > 0 AS removed
        FROM (SELECT count(seq) AS n FROM leaf) AS appended`);
      return row ?? { open: false, removed: false };
    },

    /** How many counted voters have handed something in, of how many. */
    async progress(roundId: string): Promise<{ voted: number; of: number }> {
      const [row] = await db.$queryRaw<{ voted: number; of: number }[]>(Prisma.sql`
        SELECT count(b.id)::int AS voted, count(*)::int AS of
        FROM round_voter v LEFT JOIN ballot b ON b.round_id = v.round_id AND b.member_id = v.member_id
        WHERE v.round_id = ${roundId}::uuid AND v.team_id = ${teamId}::uuid AND v.counted`);
      return row ?? { voted: 0, of: 0 };
    },

    /** Who has handed something in, missing ones first, then by name; 200 at most. Not what, and not when. */
    async whoVoted(roundId: string): Promise<{ memberId: string; name: string; counted: boolean; voted: boolean }[]> {
      return db.$queryRaw(Prisma.sql`
        SELECT v.member_id AS "memberId", coalesce(p.name, 'Former member') AS name, v.counted, b.id IS NOT NULL AS voted
        FROM round_voter v
        JOIN member m ON m.id = v.member_id LEFT JOIN person p ON p.id = m.user_id
        LEFT JOIN ballot b ON b.round_id = v.round_id AND b.member_id = v.member_id
        WHERE v.round_id = ${roundId}::uuid AND v.team_id = ${teamId}::uuid
        ORDER BY v.counted DESC, b.id IS NOT NULL, name, v.member_id LIMIT 200`);
    },

    /** How many counted votes (not abstentions) a round holds: for the rule of its reveal, never for a screen. */
    async countVotes(roundId: string): Promise<number> {
      return db.ballot.count({
        where: {
          ...{ teamId, roundId, kind: "vote", round: { projectId } },
          member: { seats: { some: { roundId, counted: true } } },
        },
      });
    },

    /**
     * A round and its ballots, if it was revealed; else null. Named: by name, with the names. Anonymous: sorted by what they
     * say and numbered, so that no row leads to a person.
     */
    async opened(roundId: string): Promise<(Opened & { names: Map<string, string> }) | null> {
      const paper = await this.paper(roundId);
      if (!paper?.round.revealedAt) return null;
      const rows = await db.$queryRaw<(BallotRow & { counted: boolean; name: string | null })[]>(Prisma.sql`
        SELECT CASE WHEN r.named THEN b.member_id::text END AS member_id, b.kind, b.answers,
          CASE WHEN r.named THEN b.reasons ELSE '{}'::jsonb END AS reasons, v.counted, CASE WHEN r.named THEN p.name END AS name
        FROM ballot b
        JOIN round r ON r.id = b.round_id AND r.revealed_at IS NOT NULL
        JOIN round_voter v ON v.round_id = b.round_id AND v.member_id = b.member_id
        LEFT JOIN member m ON r.named AND m.id = b.member_id LEFT JOIN person p ON p.id = m.user_id
        WHERE b.round_id = ${roundId}::uuid AND r.project_id = ${projectId}::uuid
        ORDER BY CASE WHEN r.named THEN p.name END, CASE WHEN r.named THEN b.member_id END, b.kind, b.answers`);
      const ballots = rows.map(({ member_id, kind, answers, reasons, counted }, place) => ({
        memberId: member_id ?? `ballot ${place + 1}`,
        ...{ kind, answers, reasons, counted },
      }));
      const names = new Map(
        rows.flatMap((row) => (row.member_id ? [[row.member_id, row.name ?? "Former member"]] : [])),
      );
      return { round: paper.round, ballots, names };
    },
  };

  /** The round's row, shared, if it takes ballots now. */
  function openPaper(roundId: string): Prisma.Sql {
    return Prisma.sql`
      SELECT id FROM round
      WHERE id = ${roundId}::uuid AND team_id = ${teamId}::uuid AND project_id = ${projectId}::uuid
        AND state = 'open' AND (deadline IS NULL OR deadline > clock_timestamp())
      FOR SHARE`;
  }
}
