// In which seat does the actor sit for this try?
import type { Role } from "@/domain/access/policy";
import type { Tie } from "../oracle";
import type { Rewinding } from "./rewinding";
import type { Site, World } from "./world";

/** How the actor stands to a project, and the ties that this gives by the oracle's words. */
export const standings = {
  "in an open project": ["p"],
  "left out of a limited project": [],
  "chosen for a limited project": ["p"],
  "its assigned facilitator": ["p", "f"],
  "who opened it and takes part": ["p", "c"],
  "who opened it and was left out": [],
} as const satisfies Record<string, readonly Tie[]>;
/** Where someone who came to a session as a guest may find themselves: in that session, or anywhere else. */
export const guestStandings = {
  "a guest of its session": ["g"],
  "a guest of its session, which is over": [],
  "a guest of its session, of a team that lets guests in no more": [],
  "a guest of another project's session": [],
  "a guest of no session": [],
} as const satisfies Record<string, readonly Tie[]>;
export type Standing = keyof typeof standings | keyof typeof guestStandings;

/** Where someone in this role can stand to a project. */
export function standingsOf(role: Role): Standing[] {
  return Object.keys(role === "guest" ? guestStandings : standings) as Standing[];
}

/** What a standing ties its holder to a project by. */
export function tiesOf(standing: Standing): readonly Tie[] {
  return { ...standings, ...guestStandings }[standing];
}

/** Gives the actor's seat this role. */
export async function seatAs({ sql }: Rewinding, { actor }: World, role: Role): Promise<void> {
  await sql("UPDATE member SET role = $2, left_at = NULL WHERE id = $1", [actor.memberId, role]);
}

/** Puts the actor into this standing to the project, and everyone else where they take part. */
export async function standAs(rewinding: Rewinding, world: World, site: Site, standing: Standing): Promise<void> {
  const { actor, leader, fellow } = world;
  const { sql } = rewinding;
  if (standing in guestStandings) await standAsGuest(rewinding, world, site, standing);
  const limited = standing !== "in an open project";
  const facilitates = standing === "its assigned facilitator";
  const opened = standing.startsWith("who opened");
  const chosen = standing === "chosen for a limited project" || standing === "who opened it and takes part";
  const [project] = await sql(
    `UPDATE project SET limited = $3, facilitator_id = $4, creator_id = $5
     WHERE number = $1 AND team_id = (SELECT id FROM team WHERE slug = $2) RETURNING id, team_id`,
    [
      site.project,
      site.team,
      limited,
      facilitates ? actor.memberId : leader.memberId,
      opened ? actor.memberId : leader.memberId,
    ],
  );
  await sql("DELETE FROM project_participant WHERE project_id = $1", [project?.id]);
  const everyone = [leader.memberId, fellow.memberId, ...(chosen ? [actor.memberId] : [])];
  for (const member of limited ? everyone : [])
    await sql("INSERT INTO project_participant (team_id, project_id, member_id) VALUES ($1, $2, $3)", [
      ...[project?.team_id, project?.id, member],
    ]);
}

/** Gives the actor a place in a session of the project, or of another; opens it where there is none. */
async function standAsGuest({ sql }: Rewinding, world: World, site: Site, standing: Standing): Promise<void> {
  const isOut = standing.endsWith("lets guests in no more");
  await sql("UPDATE team SET guests_join = $2 WHERE id = $1", [site.teamId, !isOut]);
  await sql("DELETE FROM session_seat WHERE member_id = $1", [world.actor.memberId]);
  if (standing === "a guest of no session") return;
  const isElsewhere = standing === "a guest of another project's session";
  const project = isElsewhere ? await another({ sql }, world, site) : site.projectId;
  await sql(
    `INSERT INTO live_session (id, team_id, project_id, number, state, code)
     SELECT gen_random_uuid(), $1, $2, 900, 'running', 'GGGGGG'
     WHERE NOT EXISTS (SELECT 1 FROM live_session WHERE project_id = $2 AND state <> 'ended')`,
    [site.teamId, project],
  );
  await sql(
    `INSERT INTO session_seat (team_id, session_id, member_id)
     SELECT team_id, id, $2 FROM live_session WHERE project_id = $1 AND state <> 'ended' ON CONFLICT DO NOTHING`,
    [project, world.actor.memberId],
  );
  if (standing === "a guest of its session, which is over")
    await sql("UPDATE live_session SET state = 'ended', ended_at = now() WHERE project_id = $1", [project]);
}

async function another({ sql }: Pick<Rewinding, "sql">, { leader }: World, { teamId }: Site): Promise<unknown> {
  const [row] = await sql(
    `INSERT INTO project (id, team_id, number, title, question, creator_id, facilitator_id)
     VALUES (gen_random_uuid(), $1, 900, 'Another', 'Which?', $2, $2) RETURNING id`,
    [teamId, leader.memberId],
  );
  return row?.id;
}
