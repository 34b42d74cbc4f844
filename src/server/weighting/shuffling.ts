// How do ballots without names get into their round's log, so that no time and no place leads to a person?
import type { Ballot, BallotKind } from "@/domain/weighting/ballot";
import type { Answers } from "@/domain/weighting/method";
import type { Round } from "@/domain/weighting/round";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";
import { appendAll } from "../trail";
import { ballotEntry, bytes, newSlip } from "./slips";

type Row = {
  member_id: string | null;
  mark: string;
  counted: boolean;
  kind: BallotKind;
  answers: Answers;
  salt: Uint8Array | null;
  reasons_salt: Uint8Array | null;
};

/**
 * Appends a round's ballots to its log, all at the close and in the order of their marks, which are random. An anonymous round's
 * rows are written anew in that order too: neither their places nor the transactions that made them tell who came when.
 */
export async function appendShuffled(db: Db, scope: ProjectScope, round: Round): Promise<void> {
  if (round.secrecy === "anonymous") await rewrite(db, round.id);
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT member_id, mark, counted, kind, answers, salt, reasons_salt FROM ballot WHERE round_id = ${round.id}::uuid ORDER BY mark`);
  const entries = rows.map(({ member_id, mark, counted, kind, answers, salt, reasons_salt }) => {
    const ballot: Ballot = { memberId: member_id ?? "", kind, answers, reasons: {} };
    const slip = newSlip(mark, counted);
    if (salt && reasons_salt) slip.salts = { ballot: bytes(salt), reasons: bytes(reasons_salt) };
    return ballotEntry(scope, round, ballot, slip);
  });
  await appendAll(db, entries);
}

async function rewrite(db: Db, roundId: string): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    WITH gone AS (DELETE FROM ballot WHERE round_id = ${roundId}::uuid RETURNING *)
    INSERT INTO ballot (id, team_id, round_id, member_id, mark, counted, kind, answers, reasons, salt, reasons_salt, cast_at)
    SELECT gen_random_uuid(), team_id, round_id, NULL, mark, counted, kind, answers, reasons, salt, reasons_salt, NULL
    FROM gone ORDER BY mark`);
  await db.$executeRaw(Prisma.sql`UPDATE round_voter SET voted = voted WHERE round_id = ${roundId}::uuid`);
}
