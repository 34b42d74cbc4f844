// How does a ballot get in, and out again? In one statement each: nobody waits for this process while holding a lock.
import { randomBytes } from "node:crypto";
import type { Ballot, BallotKind } from "@/domain/weighting/ballot";
import type { Answers } from "@/domain/weighting/method";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";
import { appending, type Entry } from "../trail";
import { bytes, type Slip } from "./slips";

/** What is stored of a ballot beside what it says: when, and the salts of what its round's log commits to. */
export type Stored = { castAt: Date; salts: Slip["salts"] };
type StoredRow = { cast_at: Date | null; salt: Uint8Array | null; reasons_salt: Uint8Array | null };

export function castingRows(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  return {
    /**
     * Saves the caller's ballot in a round that knows its voters, and appends it to the round's log where it has an entry. It
     * shares the round's row with other casts: a close waits for it, or it sees the close. Answers what is stored; null if the
     * round is closed meanwhile or the voter stands otherwise in it. The same ballot again changes nothing and leaves no second leaf.
     */
    async saveBallot(roundId: string, ballot: Ballot, slip: Slip, entry: Entry | null): Promise<Stored | null> {
      const { kind, answers, reasons } = ballot;
      const [row] = await db.$queryRaw<({ open: boolean } & StoredRow)[]>(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        seat AS MATERIALIZED (
          SELECT v.* FROM paper JOIN round_voter v ON v.round_id = paper.id AND v.member_id = ${memberId}::uuid
            AND v.mark = ${slip.mark}::uuid AND v.counted = ${slip.counted}),
        saved AS (
          INSERT INTO ballot AS b (id, team_id, round_id, member_id, mark, counted, kind, answers, reasons, salt, reasons_salt, cast_at)
          SELECT gen_random_uuid(), v.team_id, v.round_id, v.member_id, v.mark, v.counted, ${kind}, ${JSON.stringify(answers)}::jsonb,
            ${JSON.stringify(reasons)}::jsonb, ${slip.salts.ballot}::bytea, ${slip.salts.reasons}::bytea, clock_timestamp()
          FROM seat v
          ON CONFLICT (round_id, member_id) DO UPDATE
            SET kind = excluded.kind, answers = excluded.answers, reasons = excluded.reasons, counted = excluded.counted,
              salt = excluded.salt, reasons_salt = excluded.reasons_salt, cast_at = excluded.cast_at
            WHERE (b.kind, b.answers, b.reasons, b.counted) IS DISTINCT FROM (excluded.kind, excluded.answers, excluded.reasons, excluded.counted)
          RETURNING b.cast_at, b.salt, b.reasons_salt),
        leaf AS (SELECT ${entry ? appending(entry) : Prisma.sql`0::bigint`} AS seq FROM saved)
        SELECT EXISTS (SELECT 1 FROM seat) AS open, appended.n, stood.*
        FROM (SELECT count(seq)::int AS n FROM leaf) AS appended LEFT JOIN LATERAL (
          SELECT cast_at, salt, reasons_salt FROM saved
          UNION ALL SELECT cast_at, salt, reasons_salt FROM ballot
          WHERE round_id = ${roundId}::uuid AND member_id = ${memberId}::uuid AND NOT EXISTS (SELECT 1 FROM saved)) AS stood ON true`);
      if (!row?.open) return null;
      // Where the same ballot came in beside this one, only a later statement sees it.
      return stored(row) ?? this.storedBallot(roundId);
    },

    /** When the caller's ballot in a round was cast and with which salts; null without one, and in anonymous rounds. */
    async storedBallot(roundId: string): Promise<Stored | null> {
      const [row] = await db.$queryRaw<StoredRow[]>(Prisma.sql`
        SELECT b.cast_at, b.salt, b.reasons_salt FROM ballot b JOIN round r ON r.id = b.round_id
        WHERE b.round_id = ${roundId}::uuid AND b.member_id = ${memberId}::uuid AND r.project_id = ${projectId}::uuid`);
      return row ? stored(row) : null;
    },

    /**
     * Saves a ballot in an anonymous round: marks the caller as having voted, and keeps the ballot without person and time.
     * Nothing may ever be stored that holds both, so no request is remembered here either: sent again with the same mark, the
     * ballot is found by it. Answers whether the round is open and whether the ballot is in (false: the caller has voted before).
     */
    async dropBallot(roundId: string, ballot: Ballot, slip: Slip): Promise<{ open: boolean; saved: boolean }> {
      const [row] = await db.$queryRaw<{ open: boolean; saved: boolean }[]>(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        seat AS (
          UPDATE round_voter v SET voted = true FROM paper
          WHERE v.round_id = paper.id AND v.member_id = ${memberId}::uuid AND v.counted = ${slip.counted} AND NOT v.voted
            AND NOT EXISTS (SELECT 1 FROM ballot b WHERE b.round_id = paper.id AND b.mark = ${slip.mark}::uuid)
          RETURNING v.team_id, v.round_id),
        saved AS (
          INSERT INTO ballot (id, team_id, round_id, member_id, mark, counted, kind, answers, reasons, salt, reasons_salt, cast_at)
          SELECT gen_random_uuid(), team_id, round_id, NULL, ${slip.mark}::uuid, ${slip.counted}, ${ballot.kind},
            ${JSON.stringify(ballot.answers)}::jsonb, '{}', ${slip.salts.ballot}::bytea, ${slip.salts.reasons}::bytea, NULL
          FROM seat RETURNING 1)
        SELECT EXISTS (SELECT 1 FROM paper) AS open, EXISTS (SELECT 1 FROM saved) AS saved`);
      return row ?? { open: false, saved: false };
    },

    /** An anonymous ballot by its mark, which only its voter knows before the close: what it says and its salts. */
    async dropped(roundId: string, mark: string) {
      const row = await db.ballot.findFirst({
        where: { teamId, roundId, mark, memberId: null, round: { projectId } },
        select: { kind: true, answers: true, counted: true, salt: true, reasonsSalt: true },
      });
      if (!row?.salt || !row.reasonsSalt) return null;
      const { kind, answers, counted, salt, reasonsSalt } = row;
      return { kind: kind as BallotKind, answers: answers as Answers, counted, salts: { ballot: bytes(salt), reasons: bytes(reasonsSalt) } };
    },

    /** Takes the caller's ballot back, in one statement likewise; answers whether the round is open, and whether there was a ballot. */
    async removeBallot(roundId: string, entry: Entry | null): Promise<{ open: boolean; removed: boolean }> {
      const [row] = await db.$queryRaw<{ open: boolean; removed: boolean }[]>(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        gone AS (DELETE FROM ballot b USING paper WHERE b.round_id = paper.id AND b.member_id = ${memberId}::uuid RETURNING b.id),
        leaf AS (SELECT ${entry ? appending(entry) : Prisma.sql`0::bigint`} AS seq FROM gone)
        SELECT EXISTS (SELECT 1 FROM paper) AS open, appended.n > 0 AS removed
        FROM (SELECT count(seq) AS n FROM leaf) AS appended`);
      return row ?? { open: false, removed: false };
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

function stored({ cast_at, salt, reasons_salt }: StoredRow): Stored | null {
  if (!cast_at) return null;
  // Ballots from before there were salts: theirs are made up, and found in no log.
  const salts = { ballot: bytes(salt ?? randomBytes(32)), reasons: bytes(reasons_salt ?? randomBytes(32)) };
  return { castAt: cast_at, salts };
}
