// Which rows are one person's own? By what they are called in the file that the person takes along.
import { Prisma } from "./db";

/** A seat, and where its rows are read. */
type Seat = { teamId: string; memberId: string };

/** A query for each kind of thing that the holder of a seat made, each row with its project's number where it has one. */
export function ownRows({ teamId, memberId }: Seat): Record<string, Prisma.Sql> {
  const mine = (alias: string, column = "member_id") =>
    Prisma.sql`${Prisma.raw(alias)}.team_id = ${teamId}::uuid AND ${Prisma.raw(`${alias}.${column}`)} = ${memberId}::uuid`;
  const inProject = (alias: string) => Prisma.raw(`JOIN project p ON p.id = ${alias}.project_id`);
  const ofCell = Prisma.sql`JOIN candidate ca ON ca.id = x.candidate_id JOIN criterion cr ON cr.id = x.criterion_id`;
  const ofDecision = Prisma.sql`JOIN decision d ON d.id = x.decision_id JOIN project p ON p.id = d.project_id`;
  const ofRound = Prisma.sql`JOIN round r ON r.id = x.round_id JOIN project p ON p.id = r.project_id`;
  return {
    notes: Prisma.sql`
      SELECT p.number AS project, coalesce(cr.name, ca.name, 'round ' || r.number) AS about, x.body, x.created_at AS "writtenAt",
        x.edited_at AS "editedAt", x.deleted_at AS "deletedAt"
      FROM comment x ${inProject("x")} LEFT JOIN criterion cr ON cr.id = x.criterion_id
        LEFT JOIN candidate ca ON ca.id = x.candidate_id LEFT JOIN round r ON r.id = x.round_id
      WHERE ${mine("x", "author_id")} ORDER BY x.created_at`,
    ballots: Prisma.sql`
      SELECT p.number AS project, r.number AS round, r.method, r.secrecy, x.kind, x.counted, x.cast_at AS "castAt",
        (SELECT v.share FROM round_voter v WHERE v.round_id = x.round_id AND v.member_id = x.member_id) AS share,
        (SELECT coalesce(jsonb_object_agg(said.about, said.value), '{}') FROM (
          SELECT a.value, (SELECT string_agg(cr.name, ' over ' ORDER BY part.place)
            FROM unnest(string_to_array(a.key, '/')) WITH ORDINALITY part (id, place) JOIN criterion cr ON cr.id = part.id::uuid) AS about
          FROM jsonb_each(x.answers) a) said WHERE said.about IS NOT NULL) AS answers,
        (SELECT coalesce(jsonb_object_agg(cr.name, x.reasons -> cr.id::text), '{}') FROM criterion cr WHERE cr.id = ANY(r.criterion_ids)
          AND x.reasons ? cr.id::text) AS reasons
      FROM ballot x ${ofRound} WHERE ${mine("x")} ORDER BY p.number, r.number`,
    anonymousRoundsVotedIn: Prisma.sql`
      SELECT p.number AS project, r.number AS round FROM round_voter x ${ofRound} WHERE ${mine("x")} AND x.voted ORDER BY 1, 2`,
    letters: Prisma.sql`
      SELECT p.number AS project, x.kind, x.state, x.made_at AS "madeAt", x.sent_at AS "sentAt"
      FROM letter x ${inProject("x")} WHERE ${mine("x")} ORDER BY x.made_at`,
    scores: Prisma.sql`
      SELECT p.number AS project, ca.name AS candidate, cr.name AS criterion, x.value, x.confidence, x.note, x.counted, x.scored_at AS "scoredAt"
      FROM score x ${inProject("x")} ${ofCell} WHERE ${mine("x")} ORDER BY p.number, cr.position, ca.position`,
    measurements: Prisma.sql`
      SELECT p.number AS project, ca.name AS candidate, cr.name AS criterion, x.value, x.source, x.entered_at AS "enteredAt"
      FROM measurement x ${inProject("x")} ${ofCell} WHERE ${mine("x", "entered_by_id")} ORDER BY x.entered_at`,
    verdicts: Prisma.sql`
      SELECT p.number AS project, ca.name AS candidate, cr.name AS criterion, x.verdict, x.reason, x.override_reason AS "overrideReason",
        x.given_at AS "givenAt"
      FROM verdict x ${inProject("x")} ${ofCell} WHERE ${mine("x", "given_by_id")} ORDER BY x.given_at`,
    evidence: Prisma.sql`
      SELECT p.number AS project, ca.name AS candidate, cr.name AS criterion, x.kind, x.title, x.url, x.body, x.stance, x.strength,
        x.created_at AS "addedAt", x.deleted_at AS "removedAt"
      FROM evidence x ${inProject("x")} ${ofCell} WHERE ${mine("x", "added_by_id")} ORDER BY x.created_at`,
    dissents: Prisma.sql`
      SELECT p.number AS project, x.body, x.updated_at AS "writtenAt" FROM dissent x ${ofDecision} WHERE ${mine("x")} ORDER BY 1`,
    signOffs: Prisma.sql`
      SELECT p.number AS project, x.stance, x.reason, x.version, x.hash, x.at FROM sign_off x ${ofDecision} WHERE ${mine("x")} ORDER BY 1`,
    secondLooks: Prisma.sql`
      SELECT p.number AS project, x.outcome, x.learned, x.next_on AS "nextOn", x.at FROM reassessment x ${ofDecision}
      WHERE ${mine("x", "by_id")} ORDER BY x.at`,
    criteriaProposed: Prisma.sql`
      SELECT p.number AS project, x.name, x.definition, x.created_at AS "proposedAt" FROM criterion x ${inProject("x")}
      WHERE ${mine("x", "proposed_by_id")} ORDER BY x.created_at`,
    criteriaSupported: Prisma.sql`
      SELECT p.number AS project, cr.name FROM criterion_support x JOIN criterion cr ON cr.id = x.criterion_id
        JOIN project p ON p.id = cr.project_id WHERE ${mine("x")} ORDER BY 1, 2`,
    candidatesNamed: Prisma.sql`
      SELECT p.number AS project, x.name, x.description, x.created_at AS "namedAt" FROM candidate x ${inProject("x")}
      WHERE ${mine("x", "proposed_by_id")} ORDER BY x.created_at`,
    projectsOpened: Prisma.sql`
      SELECT x.number AS project, x.title, x.created_at AS "openedAt" FROM project x WHERE ${mine("x", "creator_id")} ORDER BY 1`,
    projectsFacilitated: Prisma.sql`
      SELECT x.number AS project, x.title FROM project x WHERE ${mine("x", "facilitator_id")} ORDER BY 1`,
    scenariosSaved: Prisma.sql`
      SELECT p.number AS project, x.number, x.name, x.saved_at AS "savedAt", x.deleted_at AS "deletedAt",
        (SELECT coalesce(jsonb_object_agg(cr.name, x.weights -> cr.id::text), '{}') FROM criterion cr
          WHERE cr.project_id = x.project_id AND x.weights ? cr.id::text) AS weights
      FROM scenario x ${inProject("x")} WHERE ${mine("x", "saved_by_id")} ORDER BY 1, 2`,
    sessionsAttended: Prisma.sql`
      SELECT p.number AS project, s.number, x.joined_at AS "joinedAt", x.observes FROM session_seat x
        JOIN live_session s ON s.id = x.session_id JOIN project p ON p.id = s.project_id WHERE ${mine("x")} ORDER BY x.joined_at`,
    sessionTasks: Prisma.sql`
      SELECT p.number AS project, s.number AS session, x.task, to_char(x.due_on, 'YYYY-MM-DD') AS "dueOn", x.done_at AS "doneAt"
      FROM session_item x JOIN live_session s ON s.id = x.session_id ${inProject("x")}
      WHERE ${mine("x", "owner_id")} ORDER BY 1, 2, x.position`,
    invitationsSent: Prisma.sql`
      SELECT x.role, x.created_at AS "sentAt", x.accepted_at AS "acceptedAt" FROM invitation x
      WHERE ${mine("x", "invited_by_id")} ORDER BY x.created_at`,
    drafts: Prisma.sql`
      SELECT x.key, x.value, x.updated_at AS "savedAt" FROM draft x WHERE ${mine("x")} ORDER BY x.key`,
    trail: Prisma.sql`
      SELECT x.seq::text AS entry, x.event, p.number AS project, to_timestamp(x.at / 1000000.0) AS at
      FROM trail_leaf x LEFT JOIN project p ON p.id = x.project_id
      WHERE x.log_id = ${teamId}::uuid AND x.member_id = ${memberId}::uuid ORDER BY x.seq`,
  };
}
