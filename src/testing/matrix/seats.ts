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
export type Standing = keyof typeof standings;
export const everyStanding = Object.keys(standings) as Standing[];

/** Gives the actor's seat this role. */
export async function seatAs({ sql }: Rewinding, { actor }: World, role: Role): Promise<void> {
  await sql("UPDATE member SET role = $2, left_at = NULL WHERE id = $1", [actor.memberId, role]);
}

/** Puts the actor into this standing to the project, and everyone else where they take part. */
export async function standAs({ sql }: Rewinding, world: World, site: Site, standing: Standing): Promise<void> {
  const { actor, leader, fellow } = world;
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
