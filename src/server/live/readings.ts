// What does the stream read from the database? Each in one short query of the pool: a stream holds no connection.
import { connection } from "../db";

/** Whoever opened a stream: the hash of their session's token, and the team's slug. */
export type Claim = { token: string; slug: string };
/** Where they stand: signed in or not, and their seat in the team, if there is such a team. */
export type Seat = {
  signedIn: boolean;
  sessionId: string | null;
  teamId: string | null;
  memberId: string | null;
  role: string | null;
};

export type Leaf = { seq: bigint; event: string; projectId: string | null; changedAt: string | null };

export type ProjectRow = { id: string; number: number; changedAt: string; takers: string[] | null; guests: string[] };
export type Counts = { projectId: string; roundId: string | null; voted: number; of: number; scores: number };

const CHANGED = "floor(extract(epoch FROM p.changed_at) * 1000)::float8 AS changed";
const iso = (ms: number) => new Date(ms).toISOString();

/** Where each of them stands now, in their order. */
export async function seatsOf(claims: readonly Claim[]): Promise<Seat[]> {
  const { rows } = await connection().pool.query(SEATS, [
    claims.map(({ token }) => token),
    claims.map(({ slug }) => slug),
  ]);
  return rows;
}

const SEATS = `
  SELECT s.id IS NOT NULL AS "signedIn", s.id AS "sessionId", t.id AS "teamId", m.id AS "memberId", m.role
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS c (token, slug, place)
  LEFT JOIN session s ON s.session_token = c.token AND s.expires > now()
  LEFT JOIN team t ON t.slug = c.slug AND t.deleted_at IS NULL
  LEFT JOIN member m ON m.team_id = t.id AND m.user_id = s.user_id AND m.left_at IS NULL
  ORDER BY c.place`;

/** How many entries a team's log has. */
export async function sizeOf(teamId: string): Promise<bigint> {
  return (await sizesOf([teamId])).get(teamId) ?? 0n;
}

/** How many entries the logs of these teams have. */
export async function sizesOf(teamIds: readonly string[]): Promise<Map<string, bigint>> {
  const { rows } = await connection().pool.query("SELECT id, size::text FROM trail_log WHERE id = ANY($1::uuid[])", [
    teamIds,
  ]);
  return new Map(rows.map(({ id, size }) => [id, BigInt(size)]));
}

/** A team's projects, who takes part where it isn't everyone, the guests of a session that runs, and when each last changed. */
export async function projectsOf(teamId: string): Promise<ProjectRow[]> {
  const { rows } = await connection().pool.query(
    `SELECT p.id, p.number, ${CHANGED}, CASE WHEN p.limited THEN p.facilitator_id || ARRAY(
      SELECT pp.member_id FROM project_participant pp WHERE pp.project_id = p.id) END AS takers, ARRAY(
      SELECT g.member_id FROM live_session l JOIN session_seat g ON g.session_id = l.id
      WHERE l.project_id = p.id AND l.state <> 'ended' AND t.guests_join) AS guests
    FROM project p JOIN team t ON t.id = p.team_id WHERE p.team_id = $1::uuid AND p.deleted_at IS NULL`,
    [teamId],
  );
  return rows.map(({ changed, ...row }) => ({ ...row, changedAt: iso(changed) }));
}

/** What was appended to a team's log from an entry on, up to another or to `limit` entries. */
export async function leavesOf(teamId: string, from: bigint, before: bigint | null, limit: number): Promise<Leaf[]> {
  const { rows } = await connection().pool.query(
    `SELECT l.seq::text, l.event, l.project_id AS "projectId", ${CHANGED}
    FROM (SELECT * FROM trail_leaf WHERE log_id = $1::uuid AND seq >= $2::bigint AND ($3::bigint IS NULL OR seq < $3::bigint)
      ORDER BY seq LIMIT $4) l LEFT JOIN project p ON p.id = l.project_id ORDER BY l.seq`,
    [teamId, String(from), before === null ? null : String(before), limit],
  );
  return rows.map(({ seq, event, projectId, changed }) => ({
    ...{ seq: BigInt(seq), event, projectId },
    changedAt: changed === null ? null : iso(changed),
  }));
}

/** How many have handed in where a round takes ballots, and how many scores there are: numbers, of whose nothing. */
export async function countsOf(projectIds: readonly string[]): Promise<Counts[]> {
  const { rows } = await connection().pool.query(COUNTS, [projectIds]);
  return rows;
}

const COUNTS = `
  SELECT p.id AS "projectId", r.id AS "roundId", coalesce(n.voted, 0) AS voted, coalesce(n.of, 0) AS of,
    (SELECT count(*) FROM score s WHERE s.project_id = p.id)::int AS scores
  FROM project p LEFT JOIN round r ON r.project_id = p.id AND r.state = 'open'
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS of, count(*) FILTER (WHERE v.voted OR EXISTS (
      SELECT 1 FROM ballot b WHERE b.round_id = v.round_id AND b.member_id = v.member_id))::int AS voted
    FROM round_voter v WHERE v.round_id = r.id AND v.counted) n ON true
  WHERE p.id = ANY($1::uuid[])`;
