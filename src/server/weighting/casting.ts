// How does a ballot get in, and out again? In one statement each, with its request: nobody waits for this process while holding a lock.
import { randomBytes } from "node:crypto";
import type { Ballot } from "@/domain/weighting/ballot";
import { type Db, Prisma } from "../db";
import { claiming, isClaimed, keepAnswer, type Request } from "../requests";
import type { ProjectScope } from "../scope";
import { appending, type Entry } from "../trail";
import { bytes, type Slip } from "./slips";

/** What is stored of a ballot beside what it says: when, and the salts of what its round's log commits to. */
export type Stored = { castAt: Date; salts: Slip["salts"] };
/** A ballot on its way in: its leaf, where one is appended now, and the request with its answer. */
export type Incoming = {
  ballot: Ballot;
  slip: Slip;
  castAt: Date;
  entry: Entry | null;
  request: Request;
  answer: unknown;
};
type StoredRow = { cast_at: Date | null; salt: Uint8Array | null; reasons_salt: Uint8Array | null };

export function castingRows(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  return {
    /**
     * Saves the caller's ballot in a round that knows its voters, and appends it to the round's log where it has an entry. It
     * shares the round's row with other casts: a close waits for it, or it sees the close. Answers what is stored, which is older
     * where the same ballot was there already: that changes nothing and leaves no second leaf. Null if the round is closed
     * meanwhile, the voter stands otherwise in it, or the request was carried out before.
     */
    async saveBallot(roundId: string, incoming: Incoming): Promise<Stored | null> {
      const { ballot, slip, castAt, entry, request, answer } = incoming;
      const { kind, answers, reasons } = ballot;
      const [row] = await db.$queryRaw<({ taken: boolean } & StoredRow)[]>(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        seat AS MATERIALIZED (
          SELECT v.* FROM paper JOIN round_voter v ON v.round_id = paper.id AND v.member_id = ${memberId}::uuid
            AND v.mark = ${slip.mark}::uuid AND v.counted = ${slip.counted}),
        claimed AS (${claiming(request, { answer, from: Prisma.sql`FROM seat` })} ON CONFLICT DO NOTHING RETURNING 1),
        saved AS (
          INSERT INTO ballot AS b (id, team_id, round_id, member_id, mark, counted, kind, answers, reasons, salt, reasons_salt, cast_at)
          SELECT gen_random_uuid(), v.team_id, v.round_id, v.member_id, v.mark, v.counted, ${kind}, ${JSON.stringify(answers)}::jsonb,
            ${JSON.stringify(reasons)}::jsonb, ${slip.salts.ballot}::bytea, ${slip.salts.reasons}::bytea, ${castAt}
          FROM seat v, claimed
          ON CONFLICT (round_id, member_id) DO UPDATE
            SET kind = excluded.kind, answers = excluded.answers, reasons = excluded.reasons, counted = excluded.counted,
              salt = excluded.salt, reasons_salt = excluded.reasons_salt, cast_at = excluded.cast_at
            WHERE (b.kind, b.answers, b.reasons, b.counted) IS DISTINCT FROM (excluded.kind, excluded.answers, excluded.reasons, excluded.counted)
          RETURNING b.cast_at, b.salt, b.reasons_salt),
        leaf AS (SELECT ${entry ? appending(entry) : Prisma.sql`0::bigint`} AS seq FROM saved)
        SELECT EXISTS (SELECT 1 FROM claimed) AS taken, appended.n, saved.*
        FROM (SELECT count(seq)::int AS n FROM leaf) AS appended LEFT JOIN saved ON true`);
      if (!row?.taken) return null;
      return stored(row) ?? this.storedBallot(roundId);
    },

    /** When the caller's ballot in a round was cast and with which salts; null without one, and in anonymous rounds. */
    async storedBallot(roundId: string): Promise<Stored | null> {
      const [row] = await db.$queryRaw<StoredRow[]>(Prisma.sql`
        SELECT b.cast_at, b.salt, b.reasons_salt FROM ballot b JOIN round r ON r.id = b.round_id
        WHERE b.round_id = ${roundId}::uuid AND b.member_id = ${memberId}::uuid AND r.project_id = ${projectId}::uuid`);
      return row ? stored(row) : null;
    },

    /** Keeps another answer to a request that was carried out: its ballot had been there already. */
    async answerInstead(request: Request, answer: unknown): Promise<void> {
      await keepAnswer(db, request, answer);
    },

    /**
     * Saves a ballot in an anonymous round: marks the caller as having voted, and keeps the ballot without person and time. What
     * is stored of the request leads to nobody either. Answers whether it was saved: not after the close, and not a second time.
     */
    async dropBallot(roundId: string, { ballot, slip, request, answer }: Incoming): Promise<boolean> {
      const count = await db.$executeRaw(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        seat AS (
          UPDATE round_voter v SET voted = true FROM paper
          WHERE v.round_id = paper.id AND v.member_id = ${memberId}::uuid AND v.counted = ${slip.counted} AND NOT v.voted
            AND NOT ${isClaimed(request)}
          RETURNING v.team_id, v.round_id),
        claimed AS (${claiming(request, { answer, from: Prisma.sql`FROM seat` })} RETURNING 1)
        INSERT INTO ballot (id, team_id, round_id, member_id, mark, counted, kind, answers, reasons, salt, reasons_salt, cast_at)
        SELECT gen_random_uuid(), team_id, round_id, NULL, ${slip.mark}::uuid, ${slip.counted}, ${ballot.kind},
          ${JSON.stringify(ballot.answers)}::jsonb, '{}', ${slip.salts.ballot}::bytea, ${slip.salts.reasons}::bytea, NULL
        FROM seat, claimed`);
      return count > 0;
    },

    /**
     * Takes the caller's ballot back, in one statement likewise; answers whether there was one to take: not after the close, and
     * not a second time.
     */
    async removeBallot(roundId: string, entry: Entry | null, request: Request): Promise<boolean> {
      const [row] = await db.$queryRaw<{ removed: boolean }[]>(Prisma.sql`
        WITH paper AS MATERIALIZED (${openPaper(roundId)}),
        gone AS (
          DELETE FROM ballot b USING paper WHERE b.round_id = paper.id AND b.member_id = ${memberId}::uuid AND NOT ${isClaimed(request)}
          RETURNING b.id),
        claimed AS (${claiming(request, { answer: undefined, from: Prisma.sql`FROM gone` })} RETURNING 1),
        leaf AS (SELECT ${entry ? appending(entry) : Prisma.sql`0::bigint`} AS seq FROM claimed)
        SELECT appended.n > 0 AS removed FROM (SELECT count(seq) AS n FROM leaf) AS appended`);
      return row?.removed ?? false;
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
