// Who is calling, and where do they stand? Read fresh from the database for each call.
import { createHash } from "node:crypto";
import { CONFIRMED_MINUTES } from "@/domain/access/confirming";
import type { Actor, Role, Standing } from "@/domain/access/policy";
import type { Phase } from "@/domain/project/phases";
import { refuse } from "@/domain/refusal";
import { type Db, Prisma } from "./db";

export type Account = {
  userId: string;
  name: string;
  email: string | null;
  isVisitor: boolean;
  sessionId: string;
  /** Whether they showed who they are within the last ten minutes: by signing in, or by their password. */
  isConfirmed: boolean;
  now: Date;
};
export type TeamSeat = Account &
  Actor & {
    teamId: string;
    memberId: string;
    isExample: boolean;
    guestsJoin: boolean;
    teamName: string;
    teamSlug: string;
  };
export type ProjectSeat = TeamSeat & {
  projectId: string;
  projectNumber: number;
  phase: Phase;
  isArchived: boolean;
  facilitatorId: string;
  standings: Standing[];
};

/** SHA-256 in hex: how session and invitation tokens are kept. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

type Row = {
  user_id: string;
  name: string;
  email: string | null;
  is_visitor: boolean;
  session_id: string;
  confirmed: boolean;
  now: Date;
  team_id: string | null;
  team_name: string | null;
  team_slug: string | null;
  is_example: boolean | null;
  guests_join: boolean | null;
  member_id: string | null;
  role: Role | null;
  project_id: string | null;
  number: number | null;
  phase: Phase | null;
  archived: boolean | null;
  limited: boolean | null;
  creator_id: string | null;
  facilitator_id: string | null;
  chosen: boolean | null;
  guest: boolean | null;
};

/** The signed-in account behind a session token. Refuses `access.signed-out`. */
export async function findAccount(db: Db, token: string | undefined): Promise<Account> {
  return accountOf(await find(db, token, null, null));
}

/** The caller's seat in a team. Refuses `access.signed-out`, and `access.not-found` to outsiders as for absent teams. */
export async function findTeamSeat(db: Db, token: string | undefined, team: string): Promise<TeamSeat> {
  return teamSeatOf(await find(db, token, team, null));
}

/** The caller's seat and standing in a project. Refuses like `findTeamSeat`. */
export async function findProjectSeat(
  db: Db,
  token: string | undefined,
  team: string,
  project: number,
): Promise<ProjectSeat> {
  const row = await find(db, token, team, project);
  const seat = teamSeatOf(row);
  if (!row.project_id || !row.phase || !row.facilitator_id || !row.number) return refuse("access.not-found");
  // To a guest there is the project of their session while it runs, and no other.
  if (seat.role === "guest" && !row.guest) return refuse("access.not-found");
  const standings: Standing[] = seat.role === "guest" ? ["guest"] : standingsOf(row, seat);
  return {
    ...seat,
    projectId: row.project_id,
    projectNumber: row.number,
    phase: row.phase,
    isArchived: row.archived ?? false,
    facilitatorId: row.facilitator_id,
    standings,
  };
}

function standingsOf(row: Row, { memberId }: TeamSeat): Standing[] {
  const standings: Standing[] = [];
  const isAssigned = row.facilitator_id === memberId;
  const takesPart = !row.limited || row.chosen || isAssigned;
  if (takesPart) standings.push("participant");
  if (isAssigned) standings.push("assigned");
  // Who was left out of what they once opened has no more say in it than anyone else who was.
  if (takesPart && row.creator_id === memberId) standings.push("creator");
  return standings;
}

/**
 * Takes a project's row until the transaction ends, alone or beside others; answers whether it is taken. Nobody without a seat
 * in the team holds up those who have one.
 */
export async function holdProject(
  db: Db,
  token: string | undefined,
  { team, project }: { team: string; project: number },
  lock: "alone" | "shared",
): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>(Prisma.sql`
    SELECT 1 FROM project p JOIN team t ON t.id = p.team_id AND t.slug = ${team}
    WHERE p.number = ${project} AND EXISTS (
      SELECT 1 FROM session s JOIN member m ON m.user_id = s.user_id AND m.team_id = t.id AND m.left_at IS NULL
      WHERE s.session_token = ${tokenHash(token ?? "")} AND s.expires > now())
    ${lock === "alone" ? Prisma.sql`FOR UPDATE OF p` : Prisma.sql`FOR KEY SHARE OF p`}`);
  return rows.length > 0;
}

/** A guest's place in a meeting on project `pr` that hasn't ended, in a team that lets guests in. */
const IS_GUEST_HERE = Prisma.sql`t.guests_join AND EXISTS (
  SELECT 1 FROM session_seat ss JOIN live_session ls ON ls.id = ss.session_id AND ls.state <> 'ended'
  WHERE ss.member_id = m.id AND ls.project_id = pr.id)`;

async function find(db: Db, token: string | undefined, team: string | null, project: number | null): Promise<Row> {
  if (!token) return refuse("access.signed-out");
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p.id AS user_id, p.name, p.email, p.is_visitor, s.id AS session_id, now() AS now,
      s.confirmed_at > now() - make_interval(mins => ${CONFIRMED_MINUTES}::int) AS confirmed,
      t.id AS team_id, t.name AS team_name, t.slug AS team_slug, t.is_example, t.guests_join, m.id AS member_id, m.role,
      pr.id AS project_id, pr.number, pr.phase, pr.archived_at IS NOT NULL AS archived, pr.limited, pr.creator_id, pr.facilitator_id,
      pp.member_id IS NOT NULL AS chosen, CASE WHEN m.role = 'guest' THEN ${IS_GUEST_HERE} END AS guest
    FROM session s
    JOIN person p ON p.id = s.user_id
    LEFT JOIN team t ON t.slug = ${team} AND t.deleted_at IS NULL
    LEFT JOIN member m ON m.team_id = t.id AND m.user_id = p.id AND m.left_at IS NULL
    LEFT JOIN project pr ON pr.team_id = t.id AND pr.number = ${project} AND pr.deleted_at IS NULL
    LEFT JOIN project_participant pp ON pp.team_id = t.id AND pp.project_id = pr.id AND pp.member_id = m.id
    WHERE s.session_token = ${tokenHash(token)} AND s.expires > now()`);
  return row ?? refuse("access.signed-out");
}

function accountOf(row: Row): Account {
  const { user_id, name, email, is_visitor, session_id, confirmed, now } = row;
  return { userId: user_id, name, email, isVisitor: is_visitor, sessionId: session_id, isConfirmed: confirmed, now };
}

function teamSeatOf(row: Row): TeamSeat {
  if (!row.team_id || !row.member_id || !row.role) return refuse("access.not-found");
  return {
    ...accountOf(row),
    teamId: row.team_id,
    teamName: row.team_name ?? "",
    teamSlug: row.team_slug ?? "",
    isExample: row.is_example ?? false,
    guestsJoin: row.guests_join ?? false,
    memberId: row.member_id,
    role: row.role,
  };
}
