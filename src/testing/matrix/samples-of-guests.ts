// Which calls go through at the door of a meeting, and for its guests?
import { tokenHash } from "@/server/access";
import { at, type Samples, type Scene } from "./sample";
import type { Site } from "./world";

const TOKEN = "a-guest-s-own-link";
const ids = { person: "00000000-0000-4000-8000-00000000fee1", seat: "00000000-0000-4000-8000-00000000fee2" };

/** A meeting that lets guests in. */
async function inviting(site: Site, { world, rewinding: { sql } }: Scene): Promise<void> {
  await world.leader.api.session.open(at(site));
  await world.leader.api.session.start(at(site));
  await sql("UPDATE team SET guests_join = true WHERE id = $1", [site.teamId]);
  await sql("UPDATE live_session SET guests_in = true WHERE project_id = $1", [site.projectId]);
}

/** … with a guest in it, who has a link of their own. */
async function withGuest(site: Site, scene: Scene): Promise<void> {
  const { sql } = scene.rewinding;
  await inviting(site, scene);
  await sql("INSERT INTO person (id, name, is_visitor) VALUES ($1, 'Gil (guest)', true)", [ids.person]);
  await sql("INSERT INTO member (id, team_id, user_id, role) VALUES ($1, $2, $3, 'guest')", [
    ...[ids.seat, site.teamId, ids.person],
  ]);
  await sql(
    `INSERT INTO session_seat (team_id, session_id, member_id)
     SELECT team_id, id, $2 FROM live_session WHERE project_id = $1 AND state <> 'ended'`,
    [site.projectId, ids.seat],
  );
  await sql("INSERT INTO guest_link (token_hash, team_id, member_id) VALUES ($1, $2, $3)", [
    ...[tokenHash(TOKEN), site.teamId, ids.seat],
  ]);
}

const code = async ({ projectId }: Site, { rewinding: { sql } }: Scene) => {
  const [row] = await sql("SELECT code FROM live_session WHERE project_id = $1", [projectId]);
  return { code: (row?.code as string | undefined) ?? "AAAAAA" };
};

export const samplesOfGuests: Samples = {
  "session.byCode": { before: inviting, input: code },
  "session.guestLink": { before: withGuest, input: () => ({ token: TOKEN }) },
  "session.joinAsGuest": { before: inviting, input: code },
  "session.ownLink": {
    step: "framing",
    before: async (site, scene) => {
      await inviting(site, scene);
      await scene.rewinding.sql("UPDATE person SET is_visitor = true WHERE id = $1", [scene.world.actor.userId]);
    },
  },
  "session.removeGuest": { step: "framing", before: withGuest, input: () => ({ memberId: ids.seat }) },
};
