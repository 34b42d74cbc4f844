// What in a team waits for one person, what is due for a second look, and how much is there?
import { type Actor, can } from "@/domain/access/policy";
import { type Db, Prisma } from "../db";
import { HAS_VOTED } from "../has-voted";
import type { TeamScope } from "../scope";
import { isLive, takesPart, visibleTo } from "./visible";

/** Beyond this, a count says "over 1,000": counting on would cost more the more there is. */
const COUNTED = 1_000;
const SHOWN = 20;
/** Of how many projects, the last changed ones, open cells are counted. */
const LOOKED_THROUGH = 50;

type Due = {
  number: number;
  project: number;
  title: string;
  because: string;
  sealed_at: Date;
  by: string | null;
  on: Date;
};

export function homeStore(db: Db, scope: TeamScope) {
  const { teamId, memberId } = scope;
  const me = Prisma.sql`${memberId}::uuid`;
  const live = Prisma.sql`${isLive(scope)} AND ${takesPart(scope)}`;
  return {
    /** How many projects there are, up to 1,000; how many of them are sealed; whether others were archived or deleted. */
    async counts(actor: Actor): Promise<{ all: number; sealed: number; isMore: boolean; hasPast: boolean }> {
      const [row] = await db.$queryRaw<{ all: number; sealed: number; past: boolean }[]>(Prisma.sql`
        SELECT count(*)::int AS all, count(*) FILTER (WHERE phase IN ('sealed', 'superseded'))::int AS sealed,
          EXISTS (SELECT 1 FROM project p WHERE p.team_id = ${teamId}::uuid AND p.archived_at IS NOT NULL
            AND ${visibleTo(scope, actor)}) OR EXISTS (SELECT 1 FROM project p WHERE p.team_id = ${teamId}::uuid
            AND p.deleted_at IS NOT NULL AND ${visibleTo(scope, actor)}) AS past
        FROM (SELECT p.phase FROM project p WHERE ${isLive(scope)} AND ${visibleTo(scope, actor)} LIMIT ${COUNTED + 1}) counted`);
      const { all = 0, sealed = 0, past: hasPast = false } = row ?? {};
      return { all, sealed, isMore: all > COUNTED, hasPast };
    },

    /** Open rounds that miss the caller's ballot, the next to close first. */
    async ballotsDue() {
      return db.$queryRaw<
        { project: number; title: string; round: number; deadline: Date | null; cast: number; of: number }[]
      >(
        Prisma.sql`
        SELECT p.number AS project, p.title, r.number AS round, r.deadline, tally.cast, tally.of
        FROM round r JOIN project p ON p.id = r.project_id JOIN round_voter v ON v.round_id = r.id AND v.member_id = ${me},
          LATERAL (${TALLY}) tally
        WHERE r.team_id = ${teamId}::uuid AND r.state = 'open' AND ${live}
          AND NOT ${HAS_VOTED}
        ORDER BY r.deadline NULLS LAST, r.opened_at LIMIT ${SHOWN}`,
      );
    },

    /** Rounds that the caller facilitates and that wait for the reveal: closed, or open with every ballot in. */
    async revealsDue() {
      return db.$queryRaw<{ project: number; title: string; round: number; state: string; cast: number; of: number }[]>(
        Prisma.sql`
        SELECT p.number AS project, p.title, r.number AS round, r.state, tally.cast, tally.of
        FROM round r JOIN project p ON p.id = r.project_id, LATERAL (${TALLY}) tally
        WHERE r.team_id = ${teamId}::uuid AND r.state IN ('open', 'closed') AND p.facilitator_id = ${me} AND ${isLive(scope)}
          AND (r.state = 'closed' OR (tally.of > 0 AND tally.cast = tally.of))
        ORDER BY r.opened_at LIMIT ${SHOWN}`,
      );
    },

    /** Drafted decisions that the caller hasn't signed as they are now. */
    async signOffsDue() {
      return db.$queryRaw<
        { project: number; title: string; candidate: string; by: string | null; signed: number; of: number }[]
      >(
        Prisma.sql`
        SELECT p.number AS project, p.title, c.name AS candidate, f.name AS by, d.quorum AS of,
          (SELECT count(*)::int FROM sign_off s WHERE s.decision_id = d.id AND s.version = d.version
            AND s.stance IN ('approve', 'concern')) AS signed
        FROM project p JOIN decision d ON d.team_id = p.team_id AND d.project_id = p.id JOIN candidate c ON c.id = d.candidate_id
          JOIN member m ON m.id = p.facilitator_id LEFT JOIN person f ON f.id = m.user_id
        WHERE ${live} AND p.phase = 'deciding' AND d.sealed_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM sign_off s WHERE s.decision_id = d.id AND s.member_id = ${me} AND s.version = d.version)
        ORDER BY p.changed_at DESC LIMIT ${SHOWN}`,
      );
    },

    /** Projects in scoring where the caller has rated cells to score. */
    async scoresDue() {
      return db.$queryRaw<{ project: number; title: string; given: number; of: number }[]>(Prisma.sql`
        SELECT p.number AS project, p.title, cells.given, cells.of FROM (
          SELECT p.* FROM project p WHERE ${live} AND p.phase = 'scoring' ORDER BY p.changed_at DESC LIMIT ${LOOKED_THROUGH}) p,
          LATERAL (
            SELECT count(*)::int AS of, count(s.member_id)::int AS given
            FROM criterion k JOIN candidate c ON c.project_id = k.project_id AND c.withdrawn_at IS NULL
            LEFT JOIN score s ON s.project_id = p.id AND s.candidate_id = c.id AND s.criterion_id = k.id AND s.member_id = ${me}
            WHERE k.project_id = p.id AND k.state = 'agreed' AND k.direction <> 'must' AND k.scale->>'kind' = 'rated'
              AND NOT EXISTS (${RULED_OUT})) cells
        WHERE cells.given < cells.of ORDER BY p.changed_at DESC LIMIT ${SHOWN}`);
    },

    /** Sealed records whose day for a second look has come, the longest overdue first; visible ones only. */
    async reassessmentsDue(actor: Actor): Promise<Due[]> {
      return db.$queryRaw<Due[]>(Prisma.sql`
        SELECT d.number, p.number AS project, p.title, d.statement AS because, d.sealed_at, f.name AS by, d.review_on AS on
        FROM decision d JOIN project p ON p.team_id = d.team_id AND p.id = d.project_id
          LEFT JOIN member m ON m.id = d.sealed_by_id LEFT JOIN person f ON f.id = m.user_id
        WHERE d.team_id = ${teamId}::uuid AND d.sealed_at IS NOT NULL AND d.superseded_at IS NULL AND d.review_on <= current_date
          AND ${isLive(scope)} AND ${visibleTo(scope, actor)}
        ORDER BY d.review_on, d.number LIMIT ${SHOWN}`);
    },

    /** The meetings that are on, the newest first, and whether the caller has a place in each; of visible projects only. */
    async sessionsOn(actor: Actor) {
      return db.$queryRaw<
        {
          project: number;
          title: string;
          number: number;
          state: string;
          facilitator: string;
          people: number;
          isIn: boolean;
        }[]
      >(Prisma.sql`
        SELECT p.number AS project, p.title, s.number, s.state, coalesce(f.name, 'Former member') AS facilitator,
          count(seat.member_id)::int AS people, coalesce(bool_or(seat.member_id = ${me}), false) AS "isIn"
        FROM live_session s JOIN project p ON p.team_id = s.team_id AND p.id = s.project_id
          LEFT JOIN member m ON m.id = p.facilitator_id LEFT JOIN person f ON f.id = m.user_id
          LEFT JOIN session_seat seat ON seat.session_id = s.id
        WHERE s.team_id = ${teamId}::uuid AND s.state <> 'ended' AND ${isLive(scope)} AND ${visibleTo(scope, actor)}
        GROUP BY s.id, p.id, f.name ORDER BY s.opened_at DESC LIMIT ${SHOWN}`);
    },

    /** All that waits for the caller, as far as they may do it. */
    async waiting(actor: Actor) {
      const seat: Actor = { role: actor.role, standings: ["participant"] };
      const [ballots, reveals, signOffs, scores] = await Promise.all([
        can(seat, "weighting.vote") ? this.ballotsDue() : [],
        this.revealsDue(),
        can(seat, "record.sign") ? this.signOffsDue() : [],
        can(seat, "scores.set-own") ? this.scoresDue() : [],
      ]);
      return [
        ...ballots.map(({ deadline, ...due }) => ({
          kind: "ballot" as const,
          ...due,
          due: deadline?.toISOString() ?? null,
        })),
        ...reveals.map((due) => ({ kind: "reveal" as const, ...due })),
        ...signOffs.map((due) => ({ kind: "sign-off" as const, ...due })),
        ...scores.map((due) => ({ kind: "scores" as const, ...due })),
      ];
    },
  };
}

/** How many of round `r`'s counted voters have cast a ballot, never what. */
const TALLY = Prisma.sql`
  SELECT count(*)::int AS of, (count(*) FILTER (WHERE ${HAS_VOTED}))::int AS cast FROM round_voter v WHERE v.round_id = r.id AND v.counted`;

/** A must-have that candidate `c` fails without an override. */
const RULED_OUT = Prisma.sql`
  SELECT 1 FROM verdict w JOIN criterion h ON h.id = w.criterion_id AND h.state = 'agreed' AND h.direction = 'must'
  WHERE w.project_id = c.project_id AND w.candidate_id = c.id AND w.verdict = 'fails' AND w.override_reason IS NULL`;
