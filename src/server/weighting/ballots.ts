// Who has voted, and what? Others' ballots are read only once their round was revealed, and with their voter in named rounds only.
import type { Ballot, BallotKind } from "@/domain/weighting/ballot";
import type { Answers } from "@/domain/weighting/method";
import type { Opened } from "@/domain/weighting/reveal-votes";
import type { Round } from "@/domain/weighting/round";
import { type Db, Prisma } from "../db";
import { HAS_VOTED } from "../has-voted";
import type { ProjectScope } from "../scope";
import { type RoundRow, roundOf } from "./rounds";

type OwnBallot = Ballot & { castAt: Date; counted: boolean };
type BallotRow = { member_id: string; kind: BallotKind; answers: Answers; reasons: Record<string, string> };
type Seat = { isVoter: boolean; counted: boolean; mark: string | null; hasVoted: boolean };

export function ballotRows(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  return {
    /** A round as the caller votes in it: null where the project has no such round. */
    async paper(roundId: string): Promise<({ round: Round } & Seat) | null> {
      const [row] = await db.$queryRaw<(RoundRow & Seat)[]>(Prisma.sql`
        SELECT r.id, r.number, r.method, r.secrecy, r.shows_voters AS "showsVoters",
          r.guests_count AS "guestsCount", r.state, r.criterion_ids AS "criterionIds",
          r.deadline, r.opened_at AS "openedAt", r.closed_at AS "closedAt", r.revealed_at AS "revealedAt", r.void_reason AS "voidReason",
          r.about_id AS "aboutId",
          v.member_id IS NOT NULL AS "isVoter", coalesce(v.counted, false) AS counted, v.mark, coalesce(${HAS_VOTED}, false) AS "hasVoted"
        FROM round r LEFT JOIN round_voter v ON v.round_id = r.id AND v.member_id = ${memberId}::uuid
        WHERE r.id = ${roundId}::uuid AND r.team_id = ${teamId}::uuid AND r.project_id = ${projectId}::uuid`);
      if (!row) return null;
      const { isVoter, counted, mark, hasVoted, ...round } = row;
      return { round: roundOf(round), isVoter, counted, mark, hasVoted };
    },

    /** The caller's own ballot, or null: also in anonymous rounds, where nobody knows whose is whose. */
    async ownBallot(roundId: string): Promise<OwnBallot | null> {
      const row = await db.ballot.findFirst({ where: { teamId, roundId, memberId, round: { projectId } } });
      if (!row?.castAt) return null;
      const { kind, answers, reasons, castAt, counted } = row;
      return {
        ...{ memberId, castAt, counted },
        kind: kind as BallotKind,
        answers: answers as Answers,
        reasons: reasons as Record<string, string>,
      };
    },

    /** How many counted voters have handed something in, of how many. */
    async progress(roundId: string): Promise<{ voted: number; of: number }> {
      const [row] = await db.$queryRaw<{ voted: number; of: number }[]>(Prisma.sql`
        SELECT count(*) FILTER (WHERE ${HAS_VOTED})::int AS voted, count(*)::int AS of
        FROM round_voter v WHERE v.round_id = ${roundId}::uuid AND v.team_id = ${teamId}::uuid AND v.counted`);
      return row ?? { voted: 0, of: 0 };
    },

    /** Who has handed something in, missing ones first, then by name; 200 at most. Not what, and not when. */
    async whoVoted(roundId: string): Promise<{ memberId: string; name: string; counted: boolean; voted: boolean }[]> {
      return db.$queryRaw(Prisma.sql`
        SELECT v.member_id AS "memberId", coalesce(p.name, 'Former member') AS name, v.counted, ${HAS_VOTED} AS voted
        FROM round_voter v JOIN member m ON m.id = v.member_id LEFT JOIN person p ON p.id = m.user_id
        WHERE v.round_id = ${roundId}::uuid AND v.team_id = ${teamId}::uuid
        ORDER BY v.counted DESC, voted, name, v.member_id LIMIT 200`);
    },

    /** Who counts more than once in a round, the most first, then by name; 200 at most. */
    async shares(roundId: string): Promise<{ memberId: string; name: string; share: number }[]> {
      return db.$queryRaw(Prisma.sql`
        SELECT v.member_id AS "memberId", coalesce(p.name, 'Former member') AS name, v.share
        FROM round_voter v JOIN member m ON m.id = v.member_id LEFT JOIN person p ON p.id = m.user_id
        WHERE v.round_id = ${roundId}::uuid AND v.team_id = ${teamId}::uuid AND v.share <> 1
        ORDER BY v.share DESC, name, v.member_id LIMIT 200`);
    },

    /** How many counted votes (not abstentions) a round holds: for the rule of its reveal, never for a screen. */
    async countVotes(roundId: string): Promise<number> {
      return db.ballot.count({ where: { teamId, roundId, kind: "vote", counted: true, round: { projectId } } });
    },

    /**
     * A round and its ballots, if it was revealed; else null. Named: by name, with the names, and with how much each counts. Otherwise
     * sorted by what they say and numbered, so that no row leads to a person.
     */
    async opened(roundId: string): Promise<(Opened & { names: Map<string, string> }) | null> {
      const paper = await this.paper(roundId);
      if (!paper?.round.revealedAt) return null;
      const rows = await db.$queryRaw<
        (BallotRow & { counted: boolean; share: number; name: string | null })[]
      >(Prisma.sql`
        SELECT CASE WHEN r.secrecy = 'named' THEN b.member_id::text END AS member_id, b.kind, b.answers,
          CASE WHEN r.secrecy = 'named' THEN b.reasons ELSE '{}'::jsonb END AS reasons, b.counted, coalesce(v.share, 1) AS share, p.name
        FROM ballot b
        JOIN round r ON r.id = b.round_id AND r.revealed_at IS NOT NULL
        LEFT JOIN round_voter v ON r.secrecy = 'named' AND v.round_id = b.round_id AND v.member_id = b.member_id
        LEFT JOIN member m ON r.secrecy = 'named' AND m.id = b.member_id LEFT JOIN person p ON p.id = m.user_id
        WHERE b.round_id = ${roundId}::uuid AND r.project_id = ${projectId}::uuid
        ORDER BY p.name, m.id, b.kind, b.answers`);
      const ballots = rows.map(({ member_id, kind, answers, reasons, counted, share }, place) => ({
        memberId: member_id ?? `ballot ${place + 1}`,
        ...{ kind, answers, reasons, counted, share },
      }));
      const names = new Map(
        rows.flatMap((row) => (row.member_id ? [[row.member_id, row.name ?? "Former member"]] : [])),
      );
      return { round: paper.round, ballots, names };
    },
  };
}
